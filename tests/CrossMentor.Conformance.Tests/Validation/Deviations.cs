using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using CrossMentor.Conformance.Tests.Node;

namespace CrossMentor.Conformance.Tests.Validation;

/// <summary>Every difference from graphql-js 16 that is meant. Whatever is not explained here is a defect of one of the two.</summary>
internal static partial class Deviations
{
    private const string LeavesRootOut = "must not use `@skip` and `@include` directives in the top level selection.";
    private const string SelectsSeveral = "must select only one top level field.";
    private const string Introspects = "must not select an introspection top level field.";

    public static ImmutableArray<Deviation> All { get; } =
    [
        new(
            "An escape in braces takes any number of digits (sec-String-Value), leading zeros too; graphql-js stops at nine.",
            """{ named(name: "\u{0000000041}") { name } }""")
        {
            OnlyTheirs = (theirs, ours) => ours.IsValid && Begins(theirs, "Syntax Error: Invalid Unicode escape sequence: \"\\u{0000"),
        },
        new(
            "sec-Operation-Type-Existence is a rule of the September 2025 edition; graphql-js has it from version 17 on.",
            "subscription { __typename }")
        {
            IsWithoutSubscriptions = true,
            OnlyOurs = (ours, _) => Ends(ours, "operation is not supported by the schema."),
        },
        new(
            "A subscription may not @skip or @include its root field (sec-Single-Root-Field); graphql-js has that from version 17 on.",
            "subscription { tide @skip(if: true) }")
        {
            OnlyOurs = (ours, _) => Ends(ours, LeavesRootOut),

            // Such a field counts (CollectSubscriptionFields), where graphql-js 16 leaves it out before it counts.
            OnlyOursGiven = (ours, verdict) => (Ends(ours, SelectsSeveral) || Ends(ours, Introspects)) && verdict.Findings.Any(finding => Ends(finding, LeavesRootOut)),

            // What is left then may still be several, and is told at fewer places than ours.
            OnlyTheirs = (theirs, ours) => Ends(theirs, SelectsSeveral)
                && ours.Findings.Any(finding => Ends(finding, SelectsSeveral)) && ours.Findings.Any(finding => Ends(finding, LeavesRootOut)),
        },
        new(
            "Fields that merge must have types that agree (sec-Field-Selection-Merging), __typename too; graphql-js knows no type of it there.",
            "{ node(id: 1) { ... on Berth { a: depth } ... on Person { a: __typename } } }")
        {
            OnlyOurs = (ours, text) => ours.Message.Contains("return conflicting types", StringComparison.Ordinal) && NamesTypeName(ours, text),
        },
        new(
            "A variable in a OneOf object must be non-null (sec-All-Variable-Usages-Are-Allowed); graphql-js 16 forgets it in a non-null place.",
            "query ($id: ID) { find(by: { id: $id }) { name } }")
        {
            OnlyOurs = (ours, _) => ours.Message.Contains("must be non-nullable to be used for OneOf Input Object", StringComparison.Ordinal),
        },
        new(
            "A Float literal must be a finite number of double precision (sec-Float); graphql-js 16 reads 1e400 as infinity.",
            "{ describe(float: 1e400) }")
        {
            OnlyOurs = (ours, _) => ours.Message == "Float cannot represent non numeric value: 1e400",
        },
        new(
            "@deprecated(reason:) and includeDeprecated are non-null in the September 2025 edition; graphql-js 16 lets them be null.",
            "{ __type(name: \"Int\") { fields(includeDeprecated: null) { name } } }")
        {
            OnlyOurs = (ours, text) => Ends(ours, "found null.") && FollowsAny(ours, text, "@deprecated(reason: ", "includeDeprecated: "),
        },
        new(
            "A definition of the type system is refused as such; what stands inside it is then nothing that an operation could use.",
            "{ __typename } extend scalar Int @unknown")
        {
            OnlyTheirs = (theirs, ours) => Begins(theirs, "Unknown directive")
                && ours.Findings.Any(finding => Ends(finding, "definition is not executable.")),
        },
    ];

    private static bool Begins(Finding finding, string text) => finding.Message.StartsWith(text, StringComparison.Ordinal);

    private static bool Ends(Finding finding, string text) => finding.Message.EndsWith(text, StringComparison.Ordinal);

    /// <summary>True if one of the places of a finding is the beginning of <c>__typename</c>, with or without alias.</summary>
    private static bool NamesTypeName(Finding finding, string text) =>
        finding.Places.Split(',').Any(place => TypeName().IsMatch(text, OffsetOf(place, text)));

    private static bool FollowsAny(Finding finding, string text, params string[] beginnings) =>
        Array.Exists(beginnings, beginning => text[..OffsetOf(finding.Places, text)].EndsWith(beginning, StringComparison.Ordinal));

    private static int OffsetOf(string place, string text)
    {
        var parts = Array.ConvertAll(place.Split(':'), number => int.Parse(number, CultureInfo.InvariantCulture));
        var lines = LineEnd().Matches(text);
        return (parts[0] == 1 ? 0 : lines[parts[0] - 2].Index + lines[parts[0] - 2].Length) + parts[1] - 1;
    }

    [GeneratedRegex(@"\G(\w+\s*:\s*)?__typename\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TypeName();

    [GeneratedRegex(@"\r\n|\n|\r", RegexOptions.None, 1000)]
    private static partial Regex LineEnd();
}
