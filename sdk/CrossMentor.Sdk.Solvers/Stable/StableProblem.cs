namespace CrossMentor.Sdk.Solvers.Stable;

/// <summary>Whom everybody would like as a partner, and how many. A pair is possible if both list each other.</summary>
/// <remarks>
/// <para>With one place a mentee this is the college admissions problem (Gale and Shapley, College Admissions and the Stability of Marriage, American
/// Mathematical Monthly 69, 1962). With several places on both sides people are taken to have responsive preferences: a better partner in
/// the same place is always better, whoever the others are.</para>
/// <para>A matching is stable if there is no blocking pair: a mentee and a mentor who are not paired although each of them has a free place, or would
/// strictly rather have the other than somebody it has. With ties this is weak stability (Irving, Stable marriage and indifference, Discrete Applied
/// Mathematics 48, 1994).</para>
/// </remarks>
public sealed class StableProblem
{
    private readonly int[] menteeCapacities;
    private readonly int[] mentorCapacities;
    private readonly IReadOnlyList<string>? menteeKeys;
    private readonly IReadOnlyList<string>? mentorKeys;

    /// <summary>States a problem.</summary>
    /// <param name="mentees">The lists of the mentees.</param>
    /// <param name="mentors">The lists of the mentors.</param>
    /// <param name="menteeCapacities">The most mentors each mentee can have; usually 1. Taken over, not copied.</param>
    /// <param name="mentorCapacities">The most mentees each mentor can have. Taken over, not copied.</param>
    /// <exception cref="ArgumentException">A length does not fit, or a capacity is negative.</exception>
    public StableProblem(PreferenceLists mentees, PreferenceLists mentors, int[] menteeCapacities, int[] mentorCapacities)
    {
        ArgumentNullException.ThrowIfNull(mentees);
        ArgumentNullException.ThrowIfNull(mentors);
        ArgumentNullException.ThrowIfNull(menteeCapacities);
        ArgumentNullException.ThrowIfNull(mentorCapacities);
        if (mentees.PartnerCount != mentors.PersonCount || mentors.PartnerCount != mentees.PersonCount)
        {
            throw new ArgumentException(
                $"{mentees.PersonCount} mentees rank {mentees.PartnerCount} mentors, but {mentors.PersonCount} mentors rank {mentors.PartnerCount} mentees.",
                nameof(mentors));
        }

        PeopleChecks.CheckCapacities(menteeCapacities, mentees.PersonCount, nameof(menteeCapacities));
        PeopleChecks.CheckCapacities(mentorCapacities, mentors.PersonCount, nameof(mentorCapacities));
        (Mentees, Mentors, this.menteeCapacities, this.mentorCapacities) = (mentees, mentors, menteeCapacities, mentorCapacities);
    }

    /// <summary>The lists of the mentees.</summary>
    public PreferenceLists Mentees { get; }

    /// <summary>The lists of the mentors.</summary>
    public PreferenceLists Mentors { get; }

    /// <summary>The most mentors each mentee can have.</summary>
    public ReadOnlySpan<int> MenteeCapacities => menteeCapacities;

    /// <summary>The most mentees each mentor can have.</summary>
    public ReadOnlySpan<int> MentorCapacities => mentorCapacities;

    /// <summary>A stable key of each mentee; with distinct keys the order in which people are listed decides no tie. Null means that the index is the key.</summary>
    public IReadOnlyList<string>? MenteeKeys
    {
        get => menteeKeys;
        init => menteeKeys = PeopleChecks.CheckedKeys(value, Mentees.PersonCount, nameof(MenteeKeys));
    }

    /// <summary>A stable key of each mentor; see <see cref="MenteeKeys"/>.</summary>
    public IReadOnlyList<string>? MentorKeys
    {
        get => mentorKeys;
        init => mentorKeys = PeopleChecks.CheckedKeys(value, Mentors.PersonCount, nameof(MentorKeys));
    }
}
