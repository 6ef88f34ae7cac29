using CrossMentor.Api.Reading;
using CrossMentor.Application.Commands;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Programmes;

/// <summary>Mutations of <c>schema/donations.graphql</c>.</summary>
public static class DonationMutations
{
    // Mutation.donatePlaces(input: DonatePlacesInput!): DonatePlacesPayload!
    public static Task<DonatePlacesPayload> DonatePlacesAsync(
        DonatePlacesInput input, ICommandHandler<DonatePlacesInput, ParticipatingOrganisationId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(
            handler, input, (ParticipatingOrganisation? changed, IReadOnlyList<Refusal> errors) => new DonatePlacesPayload(changed, errors, input.ClientMutationId), ct);
}
