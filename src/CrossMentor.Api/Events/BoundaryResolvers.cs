using CrossMentor.Api.Callers;
using CrossMentor.Api.Reading;
using CrossMentor.Application.Commands;
using CrossMentor.Application.Events;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Api.Events;

/// <summary>Resolvers for <c>schema/boundaries.graphql</c>.</summary>
public static class BoundaryResolvers
{
    // Query.boundarySituations(role: ParticipantRole!, language: String! = "en"): [BoundarySituation!]!
    public static IReadOnlyList<BoundarySituation> BoundarySituations(ParticipantRole role, string language, CallerContext caller)
    {
        caller.Require();
        return [.. BoundaryQuiz.For(role).Select(situation => BoundarySituation.Of(situation, language))];
    }

    // Mutation.attestBoundaries(input: AttestBoundariesInput!): AttestBoundariesPayload!
    public static async Task<AttestBoundariesPayload> AttestBoundariesAsync(
        AttestBoundariesInput input, ICommandHandler<AttestBoundariesInput, BoundaryResult> handler, Mutations mutations, CancellationToken ct)
    {
        var outcome = await mutations.RunAsync(handler, input, ct);
        return new(outcome.IsRefused ? null : outcome.Value, outcome.Refusals, input.ClientMutationId);
    }
}
