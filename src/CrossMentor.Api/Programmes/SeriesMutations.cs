using CrossMentor.Api.Reading;
using CrossMentor.Application.Commands;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Programmes;

/// <summary>Mutations of <c>schema/series.graphql</c>: each hands its input to one handler and shows what changed.</summary>
public static class SeriesMutations
{
    // Mutation.createSeries(input: CreateSeriesInput!): CreateSeriesPayload!
    public static Task<CreateSeriesPayload> CreateSeriesAsync(
        CreateSeriesInput input, ICommandHandler<CreateSeriesInput, ProgrammeSeriesId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (ProgrammeSeries? changed, IReadOnlyList<Refusal> errors) => new CreateSeriesPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.openEdition(input: OpenEditionInput!): OpenEditionPayload!
    public static Task<OpenEditionPayload> OpenEditionAsync(
        OpenEditionInput input, ICommandHandler<OpenEditionInput, ProgrammeId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Programme? changed, IReadOnlyList<Refusal> errors) => new OpenEditionPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.addTrack(input: AddTrackInput!): AddTrackPayload!
    public static Task<AddTrackPayload> AddTrackAsync(
        AddTrackInput input, ICommandHandler<AddTrackInput, ProgrammeId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Programme? changed, IReadOnlyList<Refusal> errors) => new AddTrackPayload(changed, errors, input.ClientMutationId), ct);
}
