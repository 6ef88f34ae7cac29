using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Domain.Steering;

namespace CrossMentor.Domain.Agreements;

/// <summary>A participant appeared among the people of another organisation of the programme while a clause on non-recruitment stood between the two.</summary>
/// <remarks>It says no more than that. What it means is found by the steering group, and it can find otherwise later.</remarks>
public sealed class NonRecruitmentCase : IVersioned
{
    /// <summary>Findings of one case.</summary>
    public const int FindingsMax = 20;

    private NonRecruitmentCase()
    {
    }

    public NonRecruitmentCaseId Id { get; private set; }

    public int Version { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public ParticipantId ParticipantId { get; private set; }

    /// <summary>For whom the person took part.</summary>
    public OrganisationId FormerOrganisationId { get; private set; }

    /// <summary>Among whose people the person appeared.</summary>
    public OrganisationId NewOrganisationId { get; private set; }

    public DateOnly AppearedOn { get; private set; }

    public DateOnly ProtectedUntil { get; private set; }

    public NonRecruitmentState State { get; private set; }

    /// <summary>When it was put to the vote first; until then the new organisation does not learn that there is a case.</summary>
    /// <remarks>Whoever sends people could otherwise learn who takes part for others, by sending addresses and looking for a case.</remarks>
    public DateOnly? BroughtOn { get; private set; }

    /// <summary>The last one counts.</summary>
    public IReadOnlyList<NonRecruitmentFinding> Findings { get; private set; } = [];

    /// <summary>Null where the clause does not stand between the two on that day.</summary>
    /// <param name="former">For whom the person took part.</param>
    /// <param name="appearedIn">Among whose people the person appeared.</param>
    public static NonRecruitmentCase? Open(
        NonRecruitmentCaseId id, NonRecruitmentClause clause, ParticipantId participant, OrganisationId former, OrganisationId appearedIn, DateOnly on)
        => clause.StandsBetween(former, appearedIn, on)
            ? new()
            {
                Id = id,
                ProgrammeId = clause.ProgrammeId,
                ParticipantId = participant,
                FormerOrganisationId = former,
                NewOrganisationId = appearedIn,
                AppearedOn = on,
                ProtectedUntil = clause.ProtectsUntil,
                State = NonRecruitmentState.Open,
            }
            : null;

    /// <summary>Somebody put it to the vote; the first time counts.</summary>
    public void Bring(DateOnly on) => BroughtOn ??= on;

    /// <summary>Keeps what the steering group found, once for each of its decisions.</summary>
    public Outcome<NonRecruitmentCase> Settle(SteeringDecision decision, DateOnly on)
    {
        if (decision.FindingOn(this) is not { } finding)
        {
            return new InvalidInput("steeringDecisionId", "This decision finds nothing about this case. Name one that was adopted and does.");
        }

        if (Findings.Any(earlier => earlier.SteeringDecisionId == decision.Id))
        {
            return new AlreadyExists("steeringDecision");
        }

        if (Findings.Count >= FindingsMax)
        {
            return new InvalidInput("nonRecruitmentCaseId", $"The steering group has found {FindingsMax} times about this case. No more are kept.");
        }

        (State, Findings) = (finding, [.. Findings, new(finding, on, decision.Id)]);
        return this;
    }
}
