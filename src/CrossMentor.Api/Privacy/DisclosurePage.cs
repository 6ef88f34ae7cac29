using CrossMentor.Persistence.Records;

namespace CrossMentor.Api.Privacy;

/// <summary>A page of what somebody's data was shown to whom.</summary>
/// <param name="Next">Where the next page begins; null at the end.</param>
public sealed record DisclosurePage(IReadOnlyList<Disclosure> Nodes, string? Next);
