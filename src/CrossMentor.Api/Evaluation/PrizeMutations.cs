using CrossMentor.Api.Reading;
using CrossMentor.Application.Codes;
using CrossMentor.Application.Commands;
using CrossMentor.Application.Evaluation;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Evaluation;

/// <summary>Mutations of <c>schema/prize.graphql</c>: each hands its input to one handler and shows what changed.</summary>
public static class PrizeMutations
{
    // Mutation.declarePrize(input: DeclarePrizeInput!): DeclarePrizePayload!
    public static Task<DeclarePrizePayload> DeclarePrizeAsync(
        DeclarePrizeInput input, ICommandHandler<DeclarePrizeInput, PrizeId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Prize? changed, IReadOnlyList<Refusal> errors) => new DeclarePrizePayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.appointJuror(input: AppointJurorInput!): AppointJurorPayload!
    public static Task<AppointJurorPayload> AppointJurorAsync(
        AppointJurorInput input, ICommandHandler<AppointJurorInput, IssuedSeat<JurorId>> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(
            handler, input, (Juror? changed, string? code, IReadOnlyList<Refusal> errors) => new AppointJurorPayload(changed, code, errors, input.ClientMutationId), ct);

    // Mutation.standDownJuror(input: StandDownJurorInput!): StandDownJurorPayload!
    public static Task<StandDownJurorPayload> StandDownJurorAsync(
        StandDownJurorInput input, ICommandHandler<StandDownJurorInput, JurorId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Juror? changed, IReadOnlyList<Refusal> errors) => new StandDownJurorPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.takeJurySeat(input: TakeJurySeatInput!): TakeJurySeatPayload!
    public static Task<TakeJurySeatPayload> TakeJurySeatAsync(
        TakeJurySeatInput input, ICommandHandler<TakeJurySeatInput, JurorId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Juror? changed, IReadOnlyList<Refusal> errors) => new TakeJurySeatPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.nominateForPrize(input: NominateForPrizeInput!): NominateForPrizePayload!
    public static Task<NominateForPrizePayload> NominateForPrizeAsync(
        NominateForPrizeInput input, ICommandHandler<NominateForPrizeInput, NominationId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Nomination? changed, IReadOnlyList<Refusal> errors) => new NominateForPrizePayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.withdrawNomination(input: WithdrawNominationInput!): WithdrawNominationPayload!
    public static async Task<WithdrawNominationPayload> WithdrawNominationAsync(
        WithdrawNominationInput input, ICommandHandler<WithdrawNominationInput, NominationId> handler, Mutations mutations, CancellationToken ct)
    {
        var outcome = await mutations.RunAsync(handler, input, ct);
        return new(outcome.IsAccepted, outcome.Refusals, input.ClientMutationId);
    }

    // Mutation.openJuryVote(input: OpenJuryVoteInput!): OpenJuryVotePayload!
    public static Task<OpenJuryVotePayload> OpenJuryVoteAsync(
        OpenJuryVoteInput input, ICommandHandler<OpenJuryVoteInput, PrizeId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Prize? changed, IReadOnlyList<Refusal> errors) => new OpenJuryVotePayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.castJuryVote(input: CastJuryVoteInput!): CastJuryVotePayload!
    public static Task<CastJuryVotePayload> CastJuryVoteAsync(
        CastJuryVoteInput input, ICommandHandler<CastJuryVoteInput, JuryBallotId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (JuryBallot? changed, IReadOnlyList<Refusal> errors) => new CastJuryVotePayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.awardPrize(input: AwardPrizeInput!): AwardPrizePayload!
    public static Task<AwardPrizePayload> AwardPrizeAsync(
        AwardPrizeInput input, ICommandHandler<AwardPrizeInput, PrizeId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Prize? changed, IReadOnlyList<Refusal> errors) => new AwardPrizePayload(changed, errors, input.ClientMutationId), ct);
}
