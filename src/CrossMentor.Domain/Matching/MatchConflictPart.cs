using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Matching;

/// <summary>One part of a conflict.</summary>
/// <param name="OrganisationId">The organisation of a quota, or one of those that a rule keeps apart.</param>
/// <param name="OtherOrganisationId">The other organisation that a rule keeps apart.</param>
/// <param name="Role">Whose pairs a quota counts.</param>
/// <param name="Pairs">How many pairs a quota asks for or allows.</param>
/// <param name="MentorId">The mentor of a pin or an exclusion.</param>
/// <param name="MenteeId">The mentee of a pin or an exclusion.</param>
/// <param name="PluginId">The rule; null where people have ruled out the pairs.</param>
/// <param name="Label">What people call the rule.</param>
public sealed record MatchConflictPart(
    MatchConflictKind Kind,
    OrganisationId? OrganisationId = null,
    OrganisationId? OtherOrganisationId = null,
    ParticipantRole? Role = null,
    int? Pairs = null,
    ParticipantId? MentorId = null,
    ParticipantId? MenteeId = null,
    string? PluginId = null,
    string? Label = null);
