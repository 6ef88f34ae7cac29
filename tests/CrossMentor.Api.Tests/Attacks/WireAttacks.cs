using System.Globalization;
using System.Text;

namespace CrossMentor.Api.Tests.Attacks;

/// <summary>Requests that are wrong before they are GraphQL: methods, media types, headers, addresses, batches, hashes.</summary>
internal static class WireAttacks
{
    private const string Fine = """{"query":"{ __typename }"}""";

    public static IEnumerable<Attack> All() => [.. Batches(), .. MediaTypes(), .. Headers(), .. Addresses(), .. Documents(), .. Bodies()];

    private static IEnumerable<Attack> Batches()
    {
        yield return Attack.Json("batches/one", $"[{Fine}]");
        yield return Attack.Json("batches/three thousand", $"[{string.Join(',', Enumerable.Repeat(Fine, 3_000))}]");
        yield return Attack.Json("batches/of batches", $"[[{Fine}],[{Fine}]]");
        yield return Attack.Json("batches/empty", "[]");
        yield return Attack.Of("batches/300 operations in a document", string.Concat(Enumerable.Range(0, 300).Select(number => $"query Q{number.ToString(CultureInfo.InvariantCulture)} {{ __typename }} ")));
        yield return Attack.Of("batches/300 operations without a name", string.Concat(Enumerable.Repeat("{ __typename } ", 300)));
    }

    private static IEnumerable<Attack> MediaTypes()
    {
        foreach (var type in (string[])["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/xml", "application/json; charset=utf-7", "application/json; charset=utf-16", "application/graphql", "application/json, text/html", "a/b", ";"])
        {
            yield return Attack.Json($"media types/{type}", Fine) with { ContentType = type };
        }

        yield return Attack.Json("media types/none", Fine) with { ContentType = null };
        yield return Attack.Json("media types/compressed", Fine) with { Headers = [("Content-Encoding", "gzip")] };
        yield return Attack.Json("media types/a form with a query", "query=%7B__typename%7D") with { ContentType = "application/x-www-form-urlencoded" };
    }

    private static IEnumerable<Attack> Headers()
    {
        yield return Attack.Json("headers/200 of them", Fine) with { Headers = [.. Enumerable.Range(0, 200).Select(number => ($"X-{number.ToString(CultureInfo.InvariantCulture)}", "x"))] };
        yield return Attack.Json("headers/one of 40,000 characters", Fine) with { Headers = [("X-Long", new string('x', 40_000))] };
        yield return Attack.Json("headers/a thousand media ranges", Fine) with { Headers = [("Accept", string.Join(',', Enumerable.Range(0, 1_000).Select(number => $"a/b{number.ToString(CultureInfo.InvariantCulture)};q=0.1")))] };
        yield return Attack.Json("headers/qualities that are none", Fine) with { Headers = [("Accept", "application/json;q=NaN, */*;q=1e999;q=-1")] };
        yield return Attack.Json("headers/a host of somebody else", Fine) with { Headers = [("Host", "evil.example"), ("X-Forwarded-For", "127.0.0.1"), ("X-Original-URL", "/admin")] };
        yield return Attack.Json("headers/another method", Fine) with { Headers = [("X-HTTP-Method-Override", "DELETE")] };
        yield return Attack.Json("headers/a trace of its own", Fine) with { Headers = [("traceparent", "00-" + new string('0', 32) + "-zz-01"), ("tracestate", new string('x', 5_000))] };
        yield return Attack.Json("headers/wishes about costs", Fine) with { Headers = [("GraphQL-Cost", new string('r', 5_000)), ("GraphQL-Cost", "report")] };
        yield return Attack.Json("headers/languages", Fine) with { Headers = [("Accept-Language", string.Concat(Enumerable.Repeat("nl;q=0.1,", 1_000)) + "en")] };
    }

    private static IEnumerable<Attack> Addresses()
    {
        yield return new Attack("addresses/a query by GET", []) { Method = HttpMethod.Get, Path = "graphql?query=%7B__typename%7D" };
        yield return new Attack("addresses/a mutation by GET", []) { Method = HttpMethod.Get, Path = "graphql?query=mutation%7B__typename%7D" };
        yield return new Attack("addresses/a long query string", []) { Method = HttpMethod.Get, Path = "graphql?query=" + new string('a', 7_000) };
        yield return new Attack("addresses/a thousand parameters", []) { Method = HttpMethod.Get, Path = "graphql?" + string.Join('&', Enumerable.Range(0, 1_000).Select(number => $"a{number.ToString(CultureInfo.InvariantCulture)}=1")) };
        yield return new Attack("addresses/percent signs", []) { Method = HttpMethod.Get, Path = "graphql?query=%25%25%25%ff%00%c0%af" };
        yield return new Attack("addresses/a path that climbs", []) { Method = HttpMethod.Get, Path = "graphql/..%2f..%2fetc%2fpasswd" };
        foreach (var method in (string[])["PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND", "HEAD"])
        {
            yield return new Attack($"addresses/{method}", Encoding.UTF8.GetBytes(Fine)) { Method = new HttpMethod(method) };
        }
    }

    private static IEnumerable<Attack> Documents()
    {
        string[] hashes = ["", "x", "../../appsettings.json", new string('0', 64), new string('f', 4_000), "' OR 1=1 --", "\0"];
        for (var index = 0; index < hashes.Length; index++)
        {
            var hash = System.Text.Json.JsonSerializer.Serialize(hashes[index]);
            yield return Attack.Json($"documents/hash {index}", $"{{\"extensions\":{{\"persistedQuery\":{{\"version\":1,\"sha256Hash\":{hash}}}}}}}");
            yield return Attack.Json($"documents/hash {index} of another document", $"{{\"query\":\"{{ __typename }}\",\"extensions\":{{\"persistedQuery\":{{\"version\":1,\"sha256Hash\":{hash}}}}}}}");
            yield return Attack.Json($"documents/identifier {index}", $"{{\"documentId\":{hash}}}");
        }

        yield return Attack.Json("documents/a lone surrogate as hash", """{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"\ud800"}}}""");
        yield return Attack.Json("documents/a lone surrogate as key", """{"extensions":{"\ud800":1,"persistedQuery":{"\ud800":1,"version":1}}}""");
        yield return Attack.Json("documents/a lone surrogate as identifier", """{"documentId":"\ud800"}""");
        yield return Attack.Json("documents/a version that is none", """{"extensions":{"persistedQuery":{"version":1e99,"sha256Hash":[]}}}""");
    }

    private static IEnumerable<Attack> Bodies()
    {
        yield return Attack.Json("bodies/nothing", "");
        yield return Attack.Json("bodies/spaces", new string(' ', 90_000));
        yield return Attack.Json("bodies/null", "null");
        yield return Attack.Json("bodies/a string", "\"{ __typename }\"");
        yield return Attack.Json("bodies/two objects", Fine + Fine);
        yield return Attack.Json("bodies/cut off", Fine[..^1]);
        yield return Attack.Json("bodies/with comments", "/* x */" + Fine);
        yield return Attack.Json("bodies/one byte too many", "{\"query\":\"{ __typename }" + new string(' ', 102_400) + "\"}");
        yield return Attack.Json("bodies/ten megabytes", "{\"query\":\"" + new string('x', 10_000_000) + "\"}");
        yield return Attack.Json("bodies/the query twice", """{"query":"{ __typename }","query":"{ viewer { subject } }"}""");
        yield return Attack.Json("bodies/the query ten thousand times", "{" + string.Join(',', Enumerable.Repeat("\"query\":\"{a}\"", 6_000)) + "}");
        yield return Attack.Json("bodies/keys that are long", "{\"" + new string('k', 90_000) + "\":1}");
        yield return Attack.Json("bodies/extensions that are deep", "{\"query\":\"{ __typename }\",\"extensions\":" + DocumentAttacks.Repeat("{\"a\":", 60) + "1" + DocumentAttacks.Repeat("}", 60) + "}");
        yield return Attack.Json("bodies/a name of 90,000 characters", "{\"query\":\"{ __typename }\",\"operationName\":\"" + new string('n', 90_000) + "\"}");
    }
}
