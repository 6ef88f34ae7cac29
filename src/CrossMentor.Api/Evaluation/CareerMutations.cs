using CrossMentor.Api.Reading;
using CrossMentor.Application.Commands;
using CrossMentor.Application.Participants;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Evaluation;

/// <summary>Mutations of <c>schema/careers.graphql</c>: each hands its input to one handler and shows what changed.</summary>
public static class CareerMutations
{
    // Mutation.recordEmployment(input: RecordEmploymentInput!): RecordEmploymentPayload!
    public static Task<RecordEmploymentPayload> RecordEmploymentAsync(
        RecordEmploymentInput input, ICommandHandler<RecordEmploymentInput, EmploymentFactId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (EmploymentFact? changed, IReadOnlyList<Refusal> errors) => new RecordEmploymentPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.describeLargerProgramme(input: DescribeLargerProgrammeInput!): DescribeLargerProgrammePayload!
    public static Task<DescribeLargerProgrammePayload> DescribeLargerProgrammeAsync(
        DescribeLargerProgrammeInput input, ICommandHandler<DescribeLargerProgrammeInput, LargerProgrammeId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(
            handler, input, (LargerProgramme? changed, IReadOnlyList<Refusal> errors) => new DescribeLargerProgrammePayload(changed, errors, input.ClientMutationId), ct);
}
