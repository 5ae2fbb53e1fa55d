"""A client of the interface in Python, with its standard library alone. The paths come from the document."""

import json
import sys
from urllib.error import HTTPError
from urllib.request import Request, urlopen


class Refused(Exception):
    """What was asked was not right: .code, .message and .problems as the document has them."""

    def __init__(self, refusal):
        super().__init__(refusal["message"]["vi"])
        self.code = refusal["code"]
        self.problems = refusal["problems"]


class Hoptac:
    """One method for each operation: Hoptac(url).compliance(facts={...}, on="2024-07-01")."""

    def __init__(self, url):
        self.url = url
        with urlopen(url + "/openapi.json") as answer:
            paths = json.load(answer)["paths"]
        self.paths = {one["post"]["operationId"]: path for path, one in paths.items()}

    def __getattr__(self, operation):
        path = self.paths[operation.replace("_", "-")]
        return lambda **asked: self._ask(path, asked)

    def _ask(self, path, asked):
        headers = {"content-type": "application/json"}
        request = Request(self.url + path, json.dumps(asked).encode(), headers)
        try:
            with urlopen(request) as answer:
                return json.load(answer)
        except HTTPError as error:
            raise Refused(json.load(error)) from None


if __name__ == "__main__":
    hoptac = Hoptac(sys.argv[1])
    for day in ["2024-06-30", "2024-07-01"]:
        facts = {"kind": "cooperative", "officialMembers": 6}
        finding = hoptac.compliance(facts=facts, on=day, only=["members-minimum"])["findings"][0]
        print(day, finding["status"], finding["citations"][0]["en"])
    read = hoptac.parse(text="T9 doanh thu 350tr, 25 thanh vien", today="2023-10-05")
    print(read["period"], *[f"{one['element']} {one['value']}" for one in read["values"]])
    print(hoptac.attainment(actual=70, target=40, better="higher")["words"]["en"])
    try:
        hoptac.compliance(facts={"kind": "cooperative", "officialMembers": -1}, on="2024-07-01")
    except Refused as refused:
        print(refused.code, refused.problems[0]["path"])
