using CrossMentor.Api.Reading;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Matching;

/// <summary>Shows whom a refusal speaks of, where the caller may know them.</summary>
public static class ScenarioRefusalResolvers
{
    // PinNotEligible.mentor: Participant
    public static Task<IReadOnlyList<Participant?>> MentorAsync(IReadOnlyList<PinNotEligible> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Participant, ParticipantId>(parents.Select(parent => parent.MentorId), ct);

    // PinNotEligible.mentee: Participant
    public static Task<IReadOnlyList<Participant?>> MenteeAsync(IReadOnlyList<PinNotEligible> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Participant, ParticipantId>(parents.Select(parent => parent.MenteeId), ct);

    // DecisionConflict.participant: Participant
    public static Task<IReadOnlyList<Participant?>> ParticipantAsync(IReadOnlyList<DecisionConflict> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Participant, ParticipantId>(parents.Select(parent => parent.ParticipantId), ct);

    // SameOrganisation.organisation: Organisation
    public static Task<IReadOnlyList<Organisation?>> OrganisationAsync(IReadOnlyList<SameOrganisation> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.OrganisationId), ct);
}
