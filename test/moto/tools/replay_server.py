#!/usr/bin/env python3
"""replay_server - builds the accounts of cases one after another, in one process: importing boto3 takes a second.

    python3 replay_server.py --endpoint http://127.0.0.1:5901

Reads a case a line on standard input (JSON, as in ../prowler-cases.jsonl) and answers a line on standard output:
  {"expect": [...]}   the case's `expect` with the ids that the endpoint gave out put in
  {"error": "..."}    a call that should have worked was refused
The endpoint is to be emptied between cases by whoever asks.
"""
import argparse, json, sys

import boto3
from botocore.config import Config

from replay_case import dec, replay


class Loopback:
    """A session whose clients all go to one endpoint, made once each."""

    def __init__(self):
        self.session = boto3.session.Session(aws_access_key_id="replay", aws_secret_access_key="replay")
        self.clients = {}

    def client(self, service, region_name, endpoint_url):
        key = (service, region_name)
        if key not in self.clients:
            config = Config(retries={"max_attempts": 1}, s3={"addressing_style": "path"}, inject_host_prefix=False)
            made = self.session.client(service, region_name=region_name, endpoint_url=endpoint_url, config=config)
            if service == "s3control":  # its endpoint rules put the account id before the host: no such name on loopback
                made.meta.events.register("before-send.s3-control", without_account)
            self.clients[key] = made
        return self.clients[key]


def without_account(request, **_):
    request.url = request.url.replace("//123456789012.", "//", 1)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--endpoint", required=True)
    endpoint = parser.parse_args().endpoint
    session = Loopback()
    for line in sys.stdin:
        case = json.loads(line)
        try:
            answer = {"expect": dec(case["expect"], replay(case, session=session, endpoint=endpoint))}
        except Exception as error:  # whatever it is, it is about this case alone
            answer = {"error": f"{type(error).__name__}: {error}"[:500]}
        print(json.dumps(answer, default=str), flush=True)


if __name__ == "__main__":
    main()
