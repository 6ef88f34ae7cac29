namespace CrossMentor.Host.Demo;

/// <summary>How many people a roster brought.</summary>
internal sealed record DemoPeople(int Rows, int Mentors, int Mentees)
{
    public static DemoPeople operator +(DemoPeople left, DemoPeople right)
        => new(left.Rows + right.Rows, left.Mentors + right.Mentors, left.Mentees + right.Mentees);
}
