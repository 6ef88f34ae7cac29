using CrossMentor.Api.Paging;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Pairs;

/// <summary>Resolvers for <c>schema/pair-content.graphql</c>.</summary>
public static class PairNoteResolvers
{
    // Pair.notes(first: Int, after: String): PairNotePage
    public static async Task<IReadOnlyList<PairNotePage?>> NotesAsync(IReadOnlyList<Pair> parents, int? first, string? after, PairNoteReader reader, CancellationToken ct) =>
        await reader.ReadAsync([.. parents.Select(parent => parent.Id)], Page.Of(first, after, last: null, before: null), ct);

    // PairNote.text: String
    public static async Task<IReadOnlyList<string?>> TextAsync(IReadOnlyList<PairNote> parents, PairNoteReader reader, CancellationToken ct) =>
        [.. (await reader.TextsAsync(parents, ct)).Select(text => text.IsRefused ? null : text.Value)];

    // PairNote.problem: PairContentUnreadable
    public static async Task<IReadOnlyList<PairContentUnreadable?>> ProblemAsync(IReadOnlyList<PairNote> parents, PairNoteReader reader, CancellationToken ct) =>
        [.. (await reader.TextsAsync(parents, ct)).Select(text => text.IsRefused ? text.Refusal as PairContentUnreadable : null)];
}
