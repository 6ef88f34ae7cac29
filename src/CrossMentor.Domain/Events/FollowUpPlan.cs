using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Events;

/// <summary>How often an organisation asks its people how they get on, and when missing it is told to the manager.</summary>
public sealed class FollowUpPlan : IVersioned
{
    public const int CadenceDaysMin = 7;
    public const int CadenceDaysMax = 366;
    public const int MissesMax = 12;

    private FollowUpPlan()
    {
    }

    public FollowUpPlanId Id { get; private set; }

    public int Version { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    /// <summary>Whose people are followed up, and whose coordinators do it.</summary>
    public OrganisationId OrganisationId { get; private set; }

    public DateOnly StartsOn { get; private set; }

    public int CadenceDays { get; private set; }

    /// <summary>How many follow-ups of one person have to be missed before the manager is told.</summary>
    public int EscalatesAfter { get; private set; }

    public static Outcome<FollowUpPlan> Make(
        FollowUpPlanId id, Programme programme, OrganisationId organisation, DateOnly startsOn, int cadenceDays, int escalatesAfter)
        => new FollowUpPlan { Id = id, ProgrammeId = programme.Id, OrganisationId = organisation }.Change(programme, startsOn, cadenceDays, escalatesAfter);

    public Outcome<FollowUpPlan> Change(Programme programme, DateOnly startsOn, int cadenceDays, int escalatesAfter)
    {
        var check = new InputCheck();
        var cadence = check.Range("cadenceDays", cadenceDays, CadenceDaysMin, CadenceDaysMax);
        var misses = check.Range("escalatesAfter", escalatesAfter, 1, MissesMax);
        IReadOnlyList<Refusal> refusals = [.. programme.CheckNotClosed().Refusals, .. check.Refusals];
        if (refusals.Count > 0)
        {
            return Outcome<FollowUpPlan>.Refused(refusals);
        }

        (StartsOn, CadenceDays, EscalatesAfter) = (startsOn, cadence, misses);
        return this;
    }
}
