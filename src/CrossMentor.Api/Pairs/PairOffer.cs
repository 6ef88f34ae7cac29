using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Api.Pairs;

/// <summary>What one side sees of a pair that waits for agreement. It has nothing that the other side said.</summary>
/// <param name="PartnerOrganisationId">Null for the people themselves, who are to decide without it.</param>
public sealed record PairOffer(
    PairId PairId,
    ProgrammeId ProgrammeId,
    PairSide Side,
    PairState State,
    DateTimeOffset PublishedAt,
    ParticipantId ParticipantId,
    OrganisationId? PartnerOrganisationId,
    BlindedProfile Partner,
    PairAnswer OrganisationAnswer,
    PairAnswer PersonAnswer);
