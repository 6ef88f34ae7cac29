using System.Text.Json;
using System.Text.Json.Nodes;
using CrossMentor.Conformance.Tests.Node;
using CrossMentor.Conformance.Tests.Validation;
using CrossMentor.GraphQL.Language;

namespace CrossMentor.Conformance.Tests.Language;

/// <summary>The corners of the grammar, written by hand in <c>corners.json</c>, a list a topic.</summary>
[Collection(GraphQLJsGroup.Name)]
[Trait("Needs", "Node")]
public sealed class CornerTests(GraphQLJs oracle)
{
    private static readonly Dictionary<string, string[]> Corners = JsonSerializer.Deserialize<Dictionary<string, string[]>>(
        RepositoryFolder.Read("tests/CrossMentor.Conformance.Tests/Language/corners.json"))!;

    public static TheoryData<string> Topics => [.. Corners.Keys];

    [NodeTheory]
    [MemberData(nameof(Topics))]
    public async Task A_text_is_accepted_by_both_or_refused_by_both_at_one_place(string topic)
    {
        var theirs = await oracle.ParseAsync(Corners[topic]);

        var comparison = new Comparison();
        foreach (var (text, verdict) in Corners[topic].Zip(theirs))
        {
            comparison.Add(topic, text, Verdict.OfOurParser(text), verdict);
        }

        comparison.AssertAgreement();
        Assert.Contains(theirs, verdict => verdict.Parses);
        Assert.Contains(theirs, verdict => !verdict.Parses);
    }

    [NodeTheory]
    [InlineData("strings")]
    [InlineData("block strings")]
    public async Task A_string_means_the_same_to_both(string topic)
    {
        var verdicts = await oracle.ParseAsync(Corners[topic]);
        var readable = Corners[topic].Where((_, index) => verdicts[index].Parses).ToArray();
        var theirs = await oracle.AskAllAsync([.. readable.Select(text => new JsonObject { ["verb"] = "strings", ["text"] = text })]);

        Assert.InRange(readable.Length, 10, Corners[topic].Length);
        Assert.Equal(theirs.Select(strings => strings[0].GetString()), readable.Select(FirstString));
    }

    private static string FirstString(string text)
    {
        var document = Parser.Parse(text, ParserLimits.Unlimited).Document;
        Assert.NotNull(document);
        var operation = Assert.IsType<OperationDefinition>(document.Definitions[0]);
        var field = Assert.IsType<Field>(operation.SelectionSet.Selections[0]);
        return Assert.IsType<StringValue>(field.Arguments[0].Value).Text;
    }
}
