namespace CrossMentor.Domain.Events;

/// <summary>When an event counts as joint: what was planned for everybody and attended by one side was not.</summary>
public static class JointTraining
{
    public const int OrganisationsMin = 2;

    public static bool IsJoint(IEnumerable<Attendance> attendances)
    {
        var present = attendances.Where(attendance => attendance.State == AttendanceState.Attended).ToList();
        return present.Select(attendance => attendance.Role).Distinct().Count() == 2
            && present.Select(attendance => attendance.OrganisationId).Distinct().Count() >= OrganisationsMin;
    }
}
