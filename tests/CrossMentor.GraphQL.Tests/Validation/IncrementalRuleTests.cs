using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.Validation;

namespace CrossMentor.GraphQL.Tests.Validation;

/// <summary>The rules of the incremental delivery proposal, over a schema that offers its directives.</summary>
public sealed class IncrementalRuleTests
{
    private const string Root = "Defer directive cannot be used on root mutation type \"Mutation\".";
    private const string Label = "Value for arguments \"defer(label:)\" and \"stream(label:)\" must be unique across all Defer/Stream directive usages.";
    private const string Conflict = "Fields \"friends\" conflict because they have differing stream directives. Use different aliases on the fields to fetch both if this was intentional.";

    [Theory]
    [InlineData("{ ... @defer { dog { name } } }")]
    [InlineData("{ dog { ...F @defer(label: \"a\", if: true) friends @stream(label: \"b\", initialCount: 2) { name } } } fragment F on Dog { name }")]
    [InlineData("mutation { bark { ... @defer { name } friends @stream { name } } }")]
    [InlineData("subscription ($a: Boolean!) { dogBarked { ... @defer(if: $a) { name } friends @stream(if: false) { name } } }")]
    [InlineData("{ dog { friends @stream { name } ... { friends @stream { owner { name } } } } }")]
    [InlineData("{ dog { friends @stream(initialCount: 1, if: true) { name } friends @stream(if: true, initialCount: 1) { name } } }")]
    [InlineData("{ dog { ... @defer(label: null) { name } ... @defer(label: null) { shape } } }")]
    public void Accepted(string document) => Assert.Empty(Errors(document));

    [Theory]
    [InlineData("mutation { ... @defer { bark { name } } }", Root + " (1:16)")]
    [InlineData("mutation { ...F } fragment F on Mutation { ...G @defer(if: false) } fragment G on Mutation { bark { name } }", Root + " (1:49)")]
    [InlineData("mutation { growl @stream { name } }", "Stream directive cannot be used on root mutation type \"Mutation\". (1:18)")]
    [InlineData("subscription { ... @defer(if: false) { dogBarked { name } } }", "Defer directive cannot be used on root subscription type \"Subscription\". (1:20)")]
    [InlineData("subscription { dogBarked { ...F } } fragment F on Dog { ... @defer { name } }", "Defer directive not supported on subscription operations. Disable `@defer` by setting the `if` argument to `false`. (1:61)")]
    [InlineData("subscription { dogBarked { friends @stream(if: true) { name } } }", "Stream directive not supported on subscription operations. Disable `@stream` by setting the `if` argument to `false`. (1:36)")]
    [InlineData("{ dog { ... @defer(label: \"a\") { name } friends @stream(label: \"a\") { name } } }", Label + " (1:13) (1:49)")]
    [InlineData("query ($a: String) { dog { ... @defer(label: $a) { name } } }", "Argument \"@defer(label:)\" must be a static string. (1:32)")]
    [InlineData("{ dog { owner @stream { name } } }", "Directive \"@stream\" cannot be used on non-list field \"Dog.owner\". (1:15)")]
    [InlineData("{ dog { friends @stream { name } friends { name } } }", Conflict + " (1:9) (1:34)")]
    [InlineData("{ dog { friends @stream { name } friends @stream(initialCount: 1) { name } } }", Conflict + " (1:9) (1:34)")]
    [InlineData("{ dog { friends @stream { name } ...F } } fragment F on Dog { friends { name } }", Conflict + " (1:9) (1:63)")]
    public void Refused(string document, string error) => Assert.Equal(error, Assert.Single(Errors(document)));

    [Fact]
    public void A_schema_without_the_directives_does_not_know_them() => Assert.Equal(
        ["Unknown directive \"@defer\"."],
        Validator.Validate(KennelSchema.Schema, Parser.Parse("{ ... @defer { dog { name } } }", ParserLimits.Unlimited).Document!)
            .Select(error => error.Message));

    private static string[] Errors(string document)
    {
        var parsed = Parser.Parse(document, ParserLimits.Unlimited);
        return [.. Validator.Validate(KennelSchema.Incremental, parsed.Document!)
            .Select(error => $"{error.Message} {string.Join(' ', error.Locations.Select(place => $"({place.Line}:{place.Column})"))}")];
    }
}
