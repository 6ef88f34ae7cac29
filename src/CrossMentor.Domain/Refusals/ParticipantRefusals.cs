using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Refusals;

/// <summary>The person is already part of the programme.</summary>
public sealed record AlreadyEnrolled(ParticipantRole Role) : Refusal(
    RefusalCodes.AlreadyEnrolled,
    "The person is already enrolled in this programme. Change the participant that is there.");

/// <summary>The person's organisation does not take part in the programme.</summary>
public sealed record OrganisationNotParticipating() : Refusal(
    RefusalCodes.OrganisationNotParticipating,
    "The organisation does not take part in this programme. Add it to the programme first.");

/// <summary>The organisation takes part in another role: givers send no mentees and receivers no mentors.</summary>
public sealed record RoleNotOfferedByOrganisation(ParticipantRole Role) : Refusal(
    RefusalCodes.RoleNotOfferedByOrganisation,
    Role == ParticipantRole.Mentor
        ? "The organisation provides no mentors in this programme. Enrol the person as mentee or change the organisation's role."
        : "The organisation provides no mentees in this programme. Enrol the person as mentor or change the organisation's role.");

/// <summary>The organisation has used all the places it agreed on.</summary>
public sealed record QuotaExceeded(ParticipantRole Role, int Quota) : Refusal(
    RefusalCodes.QuotaExceeded,
    Role == ParticipantRole.Mentor
        ? $"The organisation agreed on {Quota} mentors, which is not enough for this. Raise its quota or withdraw somebody first."
        : $"The organisation agreed on {Quota} mentees, which is not enough for this. Raise its quota or withdraw somebody first.");

/// <summary>The person holds more pairs than this capacity allows.</summary>
public sealed record CapacityExceeded(int Capacity, int Pairs) : Refusal(
    RefusalCodes.CapacityExceeded,
    $"The person holds {Pairs} pairs and a capacity of {Capacity} does not allow them. Choose a higher capacity or end a pair first.");

/// <summary>No open invitation has the code. Whether it is wrong, used, replaced or too old is not told.</summary>
public sealed record InvitationInvalid() : Refusal(
    RefusalCodes.InvitationInvalid,
    "No open invitation has this code. Ask whoever invited you for another one.");

/// <summary>At least one row of the roster is bad; nothing was written.</summary>
/// <param name="Problems">In the order of the lines, the first <see cref="ProblemsShownMax"/> of them.</param>
/// <param name="ProblemCount">All of them.</param>
public sealed record RosterRejected(IReadOnlyList<RosterProblem> Problems, int ProblemCount) : Refusal(
    RefusalCodes.RosterRejected,
    $"The roster has {ProblemCount} problems and nothing was written. Correct the lines and send the whole roster again.")
{
    public const int ProblemsShownMax = 100;

    public static RosterRejected From(IReadOnlyCollection<RosterProblem> problems) => problems.Count > 0
        ? new([.. problems.OrderBy(problem => problem.Line).Take(ProblemsShownMax)], problems.Count)
        : throw new ArgumentException("A roster without problems is not rejected.", nameof(problems));
}

/// <summary>One thing that is wrong with one line of a roster.</summary>
/// <param name="Line">Line in the CSV text, the header being line 1; for rows as objects, the index plus one.</param>
/// <param name="Column">The column as the roster names it; null when the whole line is meant.</param>
/// <param name="Code">One of <see cref="RosterProblemCodes"/>.</param>
public sealed record RosterProblem(int Line, string? Column, string Code, string Message);
