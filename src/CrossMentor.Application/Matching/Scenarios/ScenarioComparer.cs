using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Matching.Scenarios;

/// <summary>Compares scenarios of one programme, in as many statements for eight as for two.</summary>
public sealed class ScenarioComparer(CrossMentorDb db, BalanceReader balances)
{
    public const int ScenariosMin = 2;
    public const int ScenariosMax = 8;

    /// <summary>Aligned with the scenarios, which the caller sees; every one against the first.</summary>
    /// <param name="programme">The programme of all of them.</param>
    public async Task<IReadOnlyList<ScenarioFigures>> CompareAsync(Programme programme, IReadOnlyList<Scenario> scenarios, CancellationToken ct)
    {
        var ids = scenarios.Select(scenario => scenario.Id).ToList();
        var proposals = (await db.Proposals
            .Where(proposal => ids.Contains(proposal.ScenarioId))
            .Select(proposal => new Row(
                proposal.ScenarioId, proposal.MentorId, proposal.MenteeId, proposal.MentorOrganisationId, proposal.MenteeOrganisationId, proposal.Score))
            .ToListAsync(ct)).ToLookup(row => row.ScenarioId);
        var offers = (await balances.OfProgrammesAsync([programme], ct))[0];
        var first = proposals[ids[0]].ToDictionary(row => (row.MentorId, row.MenteeId));
        return [.. ids.Select(id => FiguresOf(programme, id, [.. proposals[id]], first, offers))];
    }

    private static ScenarioFigures FiguresOf(
        Programme programme,
        ScenarioId id,
        IReadOnlyList<Row> rows,
        Dictionary<(ParticipantId MentorId, ParticipantId MenteeId), Row> first,
        IReadOnlyList<OrganisationBalance> offers)
    {
        var own = rows.Select(row => (row.MentorId, row.MenteeId)).ToHashSet();
        var added = rows.Where(row => !first.ContainsKey((row.MentorId, row.MenteeId))).Select(row => new PairChange(PairChangeKind.Added, row.MentorId, row.MenteeId, row.Score));
        var removed = first.Values.Where(row => !own.Contains((row.MentorId, row.MenteeId))).Select(row => new PairChange(PairChangeKind.Removed, row.MentorId, row.MenteeId, row.Score));
        List<PairChange> changes = [.. added.Concat(removed).OrderBy(change => change.Change).ThenBy(change => change.MenteeId).ThenBy(change => change.MentorId)];
        var scores = rows.Select(row => row.Score).Order().ToList();
        return new(
            id,
            scores.Count == 0 ? null : scores[0],
            scores.Count == 0 ? null : scores[(scores.Count - 1) / 2],
            SharesOf(programme, rows, offers),
            changes)
        {
            SharedCount = own.Count - changes.Count(change => change.Change == PairChangeKind.Added),
        };
    }

    /// <summary>Where organisations give in return for what they receive, giving entitles; in a one-way programme it is sending mentees.</summary>
    private static List<OrganisationShare> SharesOf(Programme programme, IReadOnlyList<Row> rows, IReadOnlyList<OrganisationBalance> offers)
    {
        int EntitlementOf(OrganisationBalance offer) => programme.AsksForBalance ? offer.MentorsCounted : offer.MenteesOffered;

        var entitlements = offers.Sum(EntitlementOf);
        var given = rows.CountBy(row => row.MentorOrganisationId).ToDictionary();
        var received = rows.CountBy(row => row.MenteeOrganisationId).ToDictionary();
        return [.. offers.OrderBy(offer => offer.OrganisationId).Select(offer =>
        {
            var receives = received.GetValueOrDefault(offer.OrganisationId);
            var share = entitlements == 0 ? 0 : (double)rows.Count * EntitlementOf(offer) / entitlements;
            return new OrganisationShare(
                offer.OrganisationId, given.GetValueOrDefault(offer.OrganisationId), receives, Math.Round(share, 2), Math.Round(receives - share, 2));
        })];
    }

    private sealed record Row(
        ScenarioId ScenarioId,
        ParticipantId MentorId,
        ParticipantId MenteeId,
        OrganisationId MentorOrganisationId,
        OrganisationId MenteeOrganisationId,
        int Score);
}
