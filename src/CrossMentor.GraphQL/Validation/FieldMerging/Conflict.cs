using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Validation.FieldMerging;

/// <summary>Two fields that share a response key and cannot be merged, why, and the fields below them that are the cause.</summary>
internal sealed record Conflict(string Key, string Reason, IReadOnlyList<Field> First, IReadOnlyList<Field> Second)
{
    /// <summary>The conflict of two fields whose selections conflict.</summary>
    public static Conflict Above(string key, Field first, Field second, List<Conflict> below) => new(
        key,
        string.Join(" and ", below.Select(conflict => $"subfields \"{conflict.Key}\" conflict because {conflict.Reason}")),
        [first, .. below.SelectMany(conflict => conflict.First)],
        [second, .. below.SelectMany(conflict => conflict.Second)]);
}
