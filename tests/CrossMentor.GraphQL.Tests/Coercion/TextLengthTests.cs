using System.Text.Json;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.SchemaTools;
using CrossMentor.GraphQL.Tests.Execution;

namespace CrossMentor.GraphQL.Tests.Coercion;

/// <summary>Both sides of the bound of a text, wherever a client can write one; what is refused never reaches a resolver.</summary>
public sealed class TextLengthTests
{
    private const string Directive = "directive @length(maxBytes: Int!) on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION ";

    private readonly TextCalls calls = new();

    [Theory]
    [InlineData("{ take(text: \"#\") }", 10, "text")]
    [InlineData("{ take(text: \"\"\"#\"\"\") }", 10, "text")]
    [InlineData("{ take(texts: [\"a\", \"#\"]) }", 10, "texts[1]")]
    [InlineData("{ take(note: { title: \"#\" }) }", 10, "note.title")]
    [InlineData("{ take(note: { notes: [{ body: \"#\" }] }) }", 20, "note.notes[0].body")]
    [InlineData("{ take(long: \"#\") }", 20, "long")]
    [InlineData("{ take(short: \"#\") }", 5, "short")]
    [InlineData("{ take(id: \"#\") }", 10, "id")]
    [InlineData("query ($x: String = \"#\") { take(long: $x) }", 20, "x")]
    [InlineData("query ($x: Note = { body: \"#\" }) { take(note: $x) }", 20, "x.body")]
    [InlineData("{ ...F } fragment F on Query { take(text: \"#\") }", 10, "text")]
    public async Task A_text_in_the_document(string document, int allowed, string path)
    {
        Assert.Equal("""{"data":{"take":true}}""", await RunAsync(document.Replace("#", Text(allowed), StringComparison.Ordinal)));

        var answer = await RunAsync(document.Replace("#", Text(allowed + 1), StringComparison.Ordinal));

        AssertRefused(answer, $"At \"{path}\": Expected at most {allowed} bytes of text, found {allowed + 1}.", allowed);
    }

    [Theory]
    [InlineData("query ($x: String) { take(text: $x) }", "\"#\"", 10, "")]
    [InlineData("query ($x: [String!]) { take(texts: $x) }", "[\"a\",\"#\"]", 10, " at \"x[1]\"")]
    [InlineData("query ($x: [String!]) { take(texts: $x) }", "\"#\"", 10, "")]
    [InlineData("query ($x: Note) { take(note: $x) }", "{\"title\":\"#\"}", 10, " at \"x.title\"")]
    [InlineData("query ($x: Note) { take(note: $x) }", "{\"notes\":[{\"body\":\"#\"}]}", 20, " at \"x.notes[0].body\"")]
    [InlineData("query ($x: String) { take(note: { body: $x }) }", "\"#\"", 20, "")]
    [InlineData("query ($x: String!) { take(texts: [$x]) }", "\"#\"", 10, "")]
    [InlineData("query ($x: String) { take(long: $x) }", "\"#\"", 20, "")]
    [InlineData("query ($x: String) { take(short: $x) }", "\"#\"", 5, "")]
    [InlineData("query ($x: String) { take(long: $x, text: $x) }", "\"#\"", 10, "")]
    [InlineData("query ($x: String) { ...F } fragment F on Query { take(long: $x) }", "\"#\"", 20, "")]
    public async Task A_text_in_a_variable(string document, string json, int allowed, string place)
    {
        Assert.Equal("""{"data":{"take":true}}""", await RunAsync(document, Variables(json, allowed)));

        var answer = await RunAsync(document, Variables(json, allowed + 1));

        AssertRefused(answer, $"{place}; Expected at most {allowed} bytes of text, found {allowed + 1}.", allowed);
        Assert.Contains("Variable \"$x\" got invalid value ", JsonDocument.Parse(answer).RootElement.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\u00e9\u00e9\u00e9\u00e9\u00e9", 1)]
    [InlineData("\u00e9\u00e9\u00e9\u00e9\u00e9e", 0)]
    [InlineData("\ud83d\ude00\ud83d\ude00ab", 1)]
    [InlineData("\ud83d\ude00\ud83d\ude00abc", 0)]
    public async Task Bytes_are_counted_and_not_how_they_are_written(string text, int isTaken)
    {
        var escaped = string.Concat(text.Select(character => $"\\u{(int)character:x4}"));
        foreach (var json in (string[])[text, escaped])
        {
            await RunAsync("query ($x: String) { take(text: $x) }", $$"""{"x":"{{json}}"}""");
        }

        Assert.Equal(2 * isTaken, calls.Count);
    }

    [Fact]
    public async Task Unlimited_lifts_what_the_schema_states_too()
    {
        var engine = Open(InputLimits.Unlimited);

        Assert.Equal("""{"data":{"take":true}}""", await engine.RunAsync("query ($x: String) { take(short: $x) }", Variables("\"#\"", 1_000_000)));
        Assert.Equal("""{"data":{"take":true}}""", await engine.RunAsync($"{{ take(short: \"{Text(100)}\") }}"));
    }

    [Theory]
    [InlineData("type Query { a(b: String @length(maxBytes: 1)): Int }")]
    [InlineData("type Query { a(b: [[ID!]] @length(maxBytes: 2147483647)): Int }")]
    [InlineData("type Query { a(b: I): Int } input I { c: S @length(maxBytes: 5) } scalar S")]
    public void Accepts(string sdl) => Assert.Empty(Problems(Directive + sdl));

    [Theory]
    [InlineData("type Query { a(b: String @length(maxBytes: 0)): Int }", "@length of Query.a(b:) must state a positive number of bytes.")]
    [InlineData("type Query { a(b: I): Int } input I { c: String @length(maxBytes: -1) }", "@length of I.c must state a positive number of bytes.")]
    [InlineData("type Query { a(b: Int @length(maxBytes: 1)): Int }", "@length of Query.a(b:): Int is never text.")]
    [InlineData("type Query { a(b: [E] @length(maxBytes: 1)): Int } enum E { X }", "@length of Query.a(b:): E is never text.")]
    [InlineData("type Query { a(b: I @length(maxBytes: 1)): Int } input I { c: String }", "@length of Query.a(b:): I is never text.")]
    [InlineData("directive @d(b: Float @length(maxBytes: 1)) on FIELD type Query { a: Int }", "@length of @d(b:): Float is never text.")]
    public void Rejects(string sdl, string message) => Assert.Equal([message], Problems(Directive + sdl));

    [Fact]
    public void The_name_of_the_directive_is_reserved() => Assert.Equal(
        ["Directive @length must define the argument \"maxBytes\" of type Int!."],
        Problems("directive @length(max: Int!) on ARGUMENT_DEFINITION type Query { a: Int }"));

    [Fact]
    public void The_printed_schema_shows_it() => Assert.Contains(
        "a(b: String @length(maxBytes: 5)): Int",
        SchemaPrinter.Print(SchemaBuilder.Build(Directive + "type Query { a(b: String @length(maxBytes: 5)): Int }").ToSchema()),
        StringComparison.Ordinal);

    private static string Text(int length) => new('a', length);

    private static string Variables(string json, int length) => $$"""{"x":{{json.Replace("#", Text(length), StringComparison.Ordinal)}}}""";

    private static IEnumerable<string> Problems(string sdl) => SchemaBuilder.Build(sdl).Problems.Select(error => error.Message);

    private void AssertRefused(string answer, string message, int allowed)
    {
        var error = JsonDocument.Parse(answer).RootElement.GetProperty("errors").EnumerateArray().Single();
        Assert.EndsWith(message, error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal($$"""{"code":"LIMIT_EXCEEDED","limit":"text bytes","allowed":{{allowed}}}""", error.GetProperty("extensions").GetRawText());
        Assert.Equal(1, error.GetProperty("locations").GetArrayLength());
        Assert.False(JsonDocument.Parse(answer).RootElement.TryGetProperty("data", out _));
        Assert.Equal(1, calls.Count);
    }

    private Task<string> RunAsync(string document, string? variables = null) => Open(new InputLimits(MaxTextBytes: 10)).RunAsync(document, variables);

    private TestEngine Open(InputLimits limits) => TestEngine.Over(
        Directive + """
        input Note { title: String body: String @length(maxBytes: 20) notes: [Note!] }
        type Query {
          take(text: String, texts: [String!], note: Note, long: String @length(maxBytes: 20), short: String @length(maxBytes: 5), id: ID): Boolean!
        }
        """,
        binding =>
        {
            binding.ResolverClasses.Add(typeof(TextTaker));
            binding.TypeMap["Note"] = typeof(TextNote);
        },
        [calls],
        new EngineOptions { Limits = new OperationLimits { Input = limits } });
}

public sealed class TextCalls
{
    public int Count { get; set; }
}

public sealed record TextNote(string? Title, string? Body, TextNote[]? Notes);

public static class TextTaker
{
    public static bool Take(string? text, string[]? texts, TextNote? note, string? @long, string? @short, string? id, TextCalls calls)
    {
        calls.Count++;
        return true;
    }
}
