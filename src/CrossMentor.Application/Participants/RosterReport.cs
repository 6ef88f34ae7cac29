namespace CrossMentor.Application.Participants;

/// <summary>What an import did, or a rehearsal would have done.</summary>
/// <param name="Rows">People in the roster.</param>
/// <param name="MentorsEnrolled">Mentors who were not enrolled before.</param>
/// <param name="MenteesEnrolled">Mentees who were not enrolled before.</param>
/// <param name="UnresolvedManagers">Managers who were named and are not known yet; they are linked when they arrive.</param>
public sealed record RosterReport(
    int Rows,
    int PeopleCreated,
    int PeopleUpdated,
    int PeopleUnchanged,
    int MentorsEnrolled,
    int MenteesEnrolled,
    int UnresolvedManagers);
