using System.Text.Json;
using System.Text.Json.Nodes;
using CrossMentor.Conformance.Tests.Node;

namespace CrossMentor.Conformance.Tests.Ide;

/// <summary>What a browser saw of a page: an answer a step, what the console complained of, and addresses of others that were asked for something.</summary>
internal sealed record Visit(JsonArray Seen, IReadOnlyList<string> Complaints, IReadOnlyList<string> Foreign)
{
    /// <summary>Where a picture of each page is kept, a folder; unset for none.</summary>
    private const string PicturesVariable = "CROSSMENTOR_TEST_PICTURES";

    private static int pictures;

    public static JsonObject Step(string what, string? at = null, string? text = null) => new() { ["do"] = what, ["at"] = at, ["text"] = text };

    public static JsonObject Caret(string at, int position) => new() { ["do"] = "caret", ["at"] = at, ["position"] = position };

    /// <summary>Opens a page, takes the steps one after the other, and holds it against the page if anything was amiss.</summary>
    public static async Task<JsonArray> WithoutComplaintAsync(string url, params JsonObject[] steps)
    {
        var visit = await ToAsync(url, "light", steps);

        Assert.Empty(visit.Foreign);

        // A refused operation is no fault of the page, but the console says that something with a bad status was loaded.
        Assert.DoesNotContain(visit.Complaints, complaint => !complaint.Contains("Failed to load resource", StringComparison.Ordinal));
        return visit.Seen;
    }

    public static async Task<Visit> ToAsync(string url, string scheme, params JsonObject[] steps)
    {
        await using var browser = LineProgram.Start("browser.mjs");
        var answer = JsonSerializer.SerializeToNode(await browser.AskAsync(new JsonObject
        {
            ["verb"] = "visit",
            ["url"] = url,
            ["executable"] = NodePrograms.Browser,
            ["scheme"] = scheme,
            ["steps"] = new JsonArray([.. steps, .. Picture(scheme)]),
        }))!;
        return new Visit(answer["seen"]!.AsArray(), Texts(answer["complaints"]), Texts(answer["foreign"]));
    }

    private static JsonObject[] Picture(string scheme) =>
        Environment.GetEnvironmentVariable(PicturesVariable) is { Length: > 0 } folder
            ? [Step("picture", text: Path.Combine(folder, $"{scheme}-{Interlocked.Increment(ref pictures)}.png"))]
            : [];

    private static string[] Texts(JsonNode? texts) => [.. texts!.AsArray().Select(text => text!.GetValue<string>())];
}
