import assert from "node:assert/strict";
import { test } from "node:test";
import { isPublicAddress } from "../../src/gather/public-address.ts";
import { safeTarget, webAndIntranet } from "../../src/gather/safe-target.ts";
import { isWebPort } from "../../src/gather/web-port.ts";

const addresses: Readonly<Record<string, readonly string[]>> = {
  loopback: ["127.0.0.1", "127.255.255.254", "::1", "::ffff:127.0.0.1", "::ffff:7f00:1", "0:0:0:0:0:ffff:7f00:0001"],
  private: ["10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "fc00::1", "fd12:3456::1", "::ffff:10.0.0.1", "fec0::1"],
  "link-local": ["169.254.1.1", "fe80::1", "fe80::1%eth0"],
  metadata: ["169.254.169.254", "fd00:ec2::254", "168.63.129.16", "100.100.100.200", "192.0.0.192", "::ffff:a9fe:a9fe"],
  "carrier-grade NAT": ["100.64.0.1", "100.127.255.255"],
  unspecified: ["0.0.0.0", "0.1.2.3", "::", "::ffff:0:0"],
  multicast: ["224.0.0.1", "239.255.255.255", "ff02::1"],
  broadcast: ["255.255.255.255"],
  reserved: ["192.0.2.1", "198.18.0.1", "198.51.100.1", "203.0.113.1", "240.0.0.1", "2001:db8::1", "100::1"],
  wrapped: [
    "64:ff9b::7f00:1",
    "64:ff9b::10.0.0.1",
    "64:ff9b:1::808:808",
    "2002:7f00:1::",
    "2001:0:7f00:1::",
    "::127.0.0.1",
    "::ffff:0:7f00:1",
  ],
  none: ["", "localhost", "1.2.3", "1.2.3.4.5", "::g"],
};

for (const [kind, list] of Object.entries(addresses)) {
  test(`no ${kind} address is public`, () => {
    assert.deepEqual(list.filter(isPublicAddress), []);
  });
}

test("addresses of the public web are public, also behind NAT64", () => {
  const list = [
    "1.1.1.1",
    "93.184.215.14",
    "172.15.0.1",
    "172.32.0.1",
    "100.63.0.1",
    "2606:4700::1111",
    "::ffff:1.1.1.1",
    "64:ff9b::1.1.1.1",
  ];
  assert.deepEqual(list.filter(isPublicAddress), list);
});

const spellings = [
  "http://127.0.0.1/",
  "http://2130706433/",
  "http://0x7f000001/",
  "http://0177.0.0.1/",
  "http://127.1/",
  "http://127.0.0.1./",
  "http://127.0.0.1../",
  "http://localhost../",
  "http://017700000001/",
  "http://１２７.0.0.1/",
  "http://127。0。0。1/",
  "http://0/",
  "http://[::]/",
  "http://[::1]/",
  "http://[::ffff:127.0.0.1]/",
  "http://[64:ff9b::7f00:1]/",
  "http://169.254.169.254/latest/meta-data/",
  "http://[fd00:ec2::254]/",
  "http://metadata.google.internal/",
  "http://METADATA.google.internal./",
  "http://localhost/",
  "http://localhost./",
  "http://app.localhost/",
  "http://printer.local/",
  "http://intranet/",
  "http://user@example.org/",
  "http://:secret@example.org/",
  "http://example.org:22/",
  "http://example.org:6379/",
  "ftp://example.org/",
  "file:///etc/passwd",
  "data:text/html,x",
  "javascript:1",
];

for (const address of spellings) {
  test(`${address} is never fetched`, async () => {
    const surroundings = { permits: isPublicAddress, resolve: async () => assert.fail("nothing is looked up") };
    await assert.rejects(safeTarget(new URL(address), surroundings), (error: Error & { code: string }) => {
      assert.equal(error.code, "forbidden");
      assert.match(error.message, /^Cannot fetch .*: .*\. Give the address of a public web page\.$/);
      assert.doesNotMatch(error.message, /secret/);
      return true;
    });
  });
}

function target(...ips: string[]) {
  const resolve = async () => ips.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
  return safeTarget(new URL("http://news.example/"), { permits: isPublicAddress, resolve });
}

test("a name is fetched only where every address it leads to is public", async () => {
  assert.equal((await target("1.1.1.1", "2606:4700::1111")).length, 2);
  await assert.rejects(target("1.1.1.1", "127.0.0.1"), { code: "forbidden" });
  await assert.rejects(target("2606:4700::1111", "fd00:ec2::254"), { code: "forbidden" });
  await assert.rejects(target(), { code: "forbidden" });
});

test("where one's own network is allowed, what links machines and the metadata of clouds still are not", async () => {
  const allowed = ["127.0.0.1", "::1", "10.1.2.3", "192.168.0.9", "fd12:3456::1", "::ffff:127.0.0.1", "64:ff9b::10.0.0.1", "1.1.1.1"];
  const never = [
    "169.254.169.254",
    "fe80::1",
    "fd00:ec2::254",
    "168.63.129.16",
    "0.0.0.0",
    "::",
    "224.0.0.1",
    "255.255.255.255",
    "::ffff:a9fe:a9fe",
  ];
  assert.deepEqual(
    [...allowed, ...never].filter((ip) => webAndIntranet.permits(ip, 80)),
    allowed,
  );
  const resolve = async () => [{ address: "127.0.0.1", family: 4 }];
  assert.equal((await safeTarget(new URL("http://desk.localhost:8080/"), { ...webAndIntranet, resolve })).length, 1);
  await assert.rejects(safeTarget(new URL("http://127.0.0.1:6379/"), webAndIntranet), { code: "forbidden" });
});

test("web servers are expected on 80, 443 and the free ports above 1023", () => {
  assert.deepEqual(
    [80, 443, 3000, 8080, 8443, 21, 22, 25, 81, 445, 3306, 6379, 9200, 11211].filter(isWebPort),
    [80, 443, 3000, 8080, 8443],
  );
});
