using CrossMentor.Api.Reading;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Api.Pairs;

/// <summary>Resolvers for offers in <c>schema/pairs.graphql</c>.</summary>
public static class PairOfferResolvers
{
    // Query.pairOffers(programmeId: ID!): [PairOffer!]!
    public static Task<IReadOnlyList<PairOffer>> PairOffersAsync(ProgrammeId programmeId, PairOfferReader offers, CancellationToken ct) =>
        offers.ReadAsync(programmeId, ct);

    // PairOffer.programme: Programme!
    public static Task<IReadOnlyList<Programme?>> ProgrammeAsync(IReadOnlyList<PairOffer> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Programme, ProgrammeId>(parents.Select(parent => parent.ProgrammeId), ct);

    // PairOffer.participant: Participant!
    public static Task<IReadOnlyList<Participant?>> ParticipantAsync(IReadOnlyList<PairOffer> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Participant, ParticipantId>(parents.Select(parent => parent.ParticipantId), ct);

    // PairOffer.partnerOrganisation: Organisation
    public static Task<IReadOnlyList<Organisation?>> PartnerOrganisationAsync(IReadOnlyList<PairOffer> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.PartnerOrganisationId), ct);
}
