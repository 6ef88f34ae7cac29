using System.Text;
using CrossMentor.GraphQL.Execution;

namespace CrossMentor.GraphQL.Tests.Execution;

/// <summary>Both sides of every bound of an operation.</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData(12, null)]
    [InlineData(13, "depth")]
    public async Task Depth(int depth, string? limit) => await Check(Nested(depth), limit, 12);

    [Theory]
    [InlineData(12, null)]
    [InlineData(13, "depth")]
    public async Task Depth_through_fragments(int depth, string? limit) =>
        await Check($"{{ probe {{ ...F }} }} fragment F on Probe {{ {Repeat("child { ", depth - 2)} text {Repeat("}", depth - 2)} }}", limit, 12);

    [Theory]
    [InlineData(20, null)]
    [InlineData(21, "root fields")]
    public async Task Root_fields(int count, string? limit) => await Check(
        $"{{ ...F {string.Concat(Enumerable.Range(1, count - 1).Select(number => $"a{number}: __typename "))} }} fragment F on Query {{ probe {{ text }} a1: __typename }}",
        limit,
        20);

    [Theory]
    [InlineData(30, null)]
    [InlineData(31, "aliases")]
    public async Task Aliases(int count, string? limit) => await Check(
        $"{{ probe {{ {string.Concat(Enumerable.Range(0, count).Select(number => $"a{number}: __typename "))} }} }}", limit, 30);

    [Theory]
    [InlineData(20, null)]
    [InlineData(21, "directives")]
    public async Task Directives(int count, string? limit) => await Check(
        $"{{ probe {{ {Repeat("... @skip(if: false) { text } ", count)} }} }}", limit, 20);

    [Theory]
    [InlineData(50, null)]
    [InlineData(51, "fragments")]
    public async Task Fragments(int count, string? limit) => await Check(
        $"{{ probe {{ {string.Concat(Enumerable.Range(0, count).Select(number => $"...F{number} "))} }} }} "
            + string.Concat(Enumerable.Range(0, count).Select(number => $"fragment F{number} on Probe {{ text }} ")),
        limit,
        50);

    [Theory]
    [InlineData(51, null)]
    [InlineData(52, "repeated fields")]
    public async Task Repeated_fields(int count, string? limit) => await Check($"{{ probe {{ {Repeat("text ", count)} }} }}", limit, 50);

    [Fact]
    public async Task Fields_once_fragments_are_flattened()
    {
        // Nine fragments, each used by the one before under six fields: a small text that means six to the ninth fields.
        var text = new StringBuilder("{ probe { ...F0 } }");
        for (var number = 0; number < 9; number++)
        {
            var below = number == 8 ? "text" : $"...F{number + 1}";
            text.Append($" fragment F{number} on Probe {{ child {{ {below} }} childNN {{ {below} }} list {{ {below} }} listNN {{ {below} }} listNNNN {{ {below} }} }}");
        }

        await Check(text.ToString(), "fields", 10_000);
    }

    [Fact]
    public async Task The_usual_introspection_query_is_deeper_and_passes()
    {
        const string Query = """
            { __schema { types { fields { args { type { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { name } } } } } } } } } } } } } }
            """;

        Assert.Empty(await Probes.Open(new Probe()).MessagesAsync(Query));
    }

    [Theory]
    [InlineData(3, null)]
    [InlineData(4, "introspection lists")]
    public async Task Introspection_does_not_go_round_in_circles(int rounds, string? limit) => await Check(
        $"{{ __type(name: \"Probe\") {{ {Repeat("fields { type { ofType { ", rounds)} name {Repeat("} } }", rounds)} }} }}", limit, 3);

    [Fact]
    public async Task Limits_can_be_lifted()
    {
        var engine = Probes.Open(new Probe(), new EngineOptions { Limits = OperationLimits.Unlimited });

        Assert.Empty(await engine.MessagesAsync(Nested(400)));
    }

    private static async Task Check(string document, string? limit, int allowed)
    {
        var engine = Probes.Open(new Probe { TextNN = "t" });

        var response = await engine.RunAsync(document);

        if (limit is null)
        {
            Assert.Equal(OperationOutcome.Succeeded, engine.LastOutcome);
        }
        else
        {
            Assert.Equal(
                $$$"""{"errors":[{"message":"The document exceeds the limit of {{{allowed}}} for {{{limit}}}.","extensions":{"code":"LIMIT_EXCEEDED","limit":"{{{limit}}}","allowed":{{{allowed}}}}}]}""",
                response);
        }
    }

    private static string Nested(int depth) => $"{{ probe {{ {Repeat("child { ", depth - 2)} text {Repeat("}", depth - 2)} }} }}";

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
