using CrossMentor.Conformance.Tests.Node;
using CrossMentor.GraphQL.SchemaTools;

namespace CrossMentor.Conformance.Tests.Validation;

/// <summary>The table of deviations lists only differences that there are.</summary>
[Collection(GraphQLJsGroup.Name)]
[Trait("Needs", "Node")]
public sealed class DeviationTests(GraphQLJs oracle)
{
    public static TheoryData<string> Reasons => [.. Deviations.All.Select(deviation => deviation.Reason)];

    [NodeTheory]
    [MemberData(nameof(Reasons))]
    public async Task The_example_is_judged_differently_for_this_reason_alone(string reason)
    {
        var deviation = Deviations.All.Single(deviation => deviation.Reason == reason);
        var sdl = deviation.IsWithoutSubscriptions
            ? HarbourSchema.Text.Replace("  subscription: Subscription\n", "", StringComparison.Ordinal)
            : HarbourSchema.Text;
        await oracle.LearnAsync("deviation", sdl);
        var theirs = (await oracle.ValidateAsync("deviation", [deviation.Example]))[0];
        var ours = Verdict.OfOurValidation(SchemaBuilder.Build(sdl).ToSchema(), deviation.Example);

        var difference = new Difference("example", deviation.Example, ours, theirs);

        Assert.True(difference.IsExplainedBy([deviation]), difference.ToString());
        Assert.False(difference.IsExplainedBy([]), "There is no difference any more.");
    }
}
