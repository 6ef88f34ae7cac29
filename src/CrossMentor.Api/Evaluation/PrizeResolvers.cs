using CrossMentor.Api.Callers;
using CrossMentor.Api.Reading;
using CrossMentor.Application.Evaluation;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Api.Evaluation;

/// <summary>Resolvers for <c>schema/prize.graphql</c>.</summary>
public static class PrizeResolvers
{
    // Query.prize(programmeId: ID!): Prize
    public static async Task<Prize?> PrizeAsync(ProgrammeId programmeId, EntityLoader loader, CancellationToken ct) =>
        (await loader.LoadReferringAsync<Prize, ProgrammeId, PrizeId>([programmeId], row => row.ProgrammeId, row => row.Id, ct))[0].SingleOrDefault();

    // Query.jurors(prizeId: ID!): [Juror!]!
    public static async Task<IReadOnlyList<Juror>> JurorsAsync(PrizeId prizeId, EntityLoader loader, CancellationToken ct) =>
        (await loader.LoadReferringAsync<Juror, PrizeId, JurorId>([prizeId], row => row.PrizeId, row => row.Id, ct))[0];

    // Query.nominations(prizeId: ID!): [Nomination!]!
    public static async Task<IReadOnlyList<Nomination>> NominationsAsync(PrizeId prizeId, CallerContext caller, CrossMentorDb db, CancellationToken ct)
    {
        var own = caller.Require().OwnPeople.ToList();
        return await db.Nominations
            .Where(nomination => nomination.PrizeId == prizeId && own.Contains(nomination.MenteePersonId))
            .OrderBy(nomination => nomination.NominatedOn).ThenBy(nomination => nomination.Id)
            .Take(Nomination.NominationsMax)
            .AsNoTracking()
            .ToListAsync(ct);
    }

    // Query.juryBallots(prizeId: ID!): [JuryBallot!]!
    public static async Task<IReadOnlyList<JuryBallot>> JuryBallotsAsync(PrizeId prizeId, CallerContext caller, CrossMentorDb db, CancellationToken ct)
    {
        caller.Require();
        return await db.JuryBallots
            .Where(ballot => ballot.PrizeId == prizeId)
            .OrderBy(ballot => ballot.Id)
            .Take(Nomination.NominationsMax)
            .AsNoTracking()
            .ToListAsync(ct);
    }

    // Query.ballotProof(ballotId: ID!): BallotProof
    public static Task<BallotProof?> BallotProofAsync(JuryBallotId ballotId, CallerContext caller, PrizeReader prizes, CancellationToken ct)
    {
        caller.Require();
        return prizes.ProofAsync(ballotId, ct);
    }

    // Query.prizeAudit(prizeId: ID!): PrizeAudit
    public static Task<PrizeAudit?> PrizeAuditAsync(PrizeId prizeId, PrizeReader prizes, CancellationToken ct) => prizes.AuditAsync(prizeId, ct);

    // Prize.programme: Programme
    public static Task<IReadOnlyList<Programme?>> ProgrammeAsync(IReadOnlyList<Prize> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Programme, ProgrammeId>(parents.Select(parent => parent.ProgrammeId), ct);

    // Prize.lotSeed: String
    public static string? LotSeed(Prize parent) => parent.SettledOn is null ? null : parent.LotSeed;

    // Prize.finalMeeting: ProgrammeEvent
    public static Task<IReadOnlyList<ProgrammeEvent?>> FinalMeetingAsync(IReadOnlyList<Prize> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<ProgrammeEvent, ProgrammeEventId>(parents.Select(parent => parent.FinalMeetingId), ct);

    // PrizeWinner.organisation: Organisation
    public static Task<IReadOnlyList<Organisation?>> OrganisationAsync(IReadOnlyList<PrizeWinner> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.OrganisationId), ct);

    // Juror.prize: Prize
    public static Task<IReadOnlyList<Prize?>> PrizeAsync(IReadOnlyList<Juror> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Prize, PrizeId>(parents.Select(parent => parent.PrizeId), ct);

    // Juror.organisation: Organisation
    public static Task<IReadOnlyList<Organisation?>> OrganisationAsync(IReadOnlyList<Juror> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.OrganisationId), ct);

    // Nomination.pair: Pair
    public static Task<IReadOnlyList<Pair?>> PairAsync(IReadOnlyList<Nomination> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Pair, PairId>(parents.Select(parent => parent.PairId), ct);

    // JuryBallot.nomination: Nomination
    public static Task<IReadOnlyList<Nomination?>> NominationAsync(IReadOnlyList<JuryBallot> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Nomination, NominationId>(parents.Select(parent => parent.NominationId), ct);
}
