using CrossMentor.Sdk.Solvers.Assignment;

namespace CrossMentor.Benchmarks.Solvers;

/// <summary>What to solve, as five words that every program of this part reads the same way.</summary>
/// <param name="Kind">
/// How pairs are scored: uniform, geo (eight attributes of five levels, many ties), pop (everybody prefers the same mentors), or criteria (eight built-in
/// criteria over people with facts, which nobody but this project computes).
/// </param>
/// <param name="Mentees">How many mentees there are, with one place each.</param>
/// <param name="Mentors">How many mentors there are.</param>
/// <param name="Candidates">Candidates of each mentee, one in each of as many equal ranges of mentors; 0 for all of them.</param>
/// <param name="Capacity">Places of each mentor.</param>
/// <param name="Quotas">Whether 200 organisations on each side have lowest and highest quotas: none, mentees or mentors, after the side where both bind.</param>
internal sealed record SolverInstance(string Kind, int Mentees, int Mentors, int Candidates, int Capacity = 1, string Quotas = "none")
{
    public const int Organisations = 200;

    private const int PairStream = 1;
    private const int MentorStream = 2;
    private const int MenteeStream = 3;
    private const int CandidateStream = 4;
    private const int MenteeOrganisationStream = 5;
    private const int MentorOrganisationStream = 6;
    private const int OrganisationStream = 7;

    private int[][]? geoLevels;

    /// <summary>Whether scoring is part of the work.</summary>
    public bool IsCriteria => Kind == "criteria";

    public bool IsDense => Candidates == 0;

    public string[] Words => [Kind, $"{Mentees}", $"{Mentors}", $"{Candidates}", $"{Capacity}", Quotas];

    public string Title => $"{Kind} {Mentees:#,0} x {(IsDense ? $"{Mentors:#,0}" : $"{Candidates}")}"
        + (Capacity > 1 ? $", {Mentors:#,0} mentors of {Capacity}" : !IsDense && Mentors != Mentees ? $", {Mentors:#,0} mentors" : "") + (Quotas == "none" ? "" : $", quotas, {Quotas}");

    /// <summary>The highest score of this kind; the other programs minimise what a pair lacks of it.</summary>
    public int HighestScore => Kind == "geo" ? 32 : 1_000_000;

    public static SolverInstance Parse(ReadOnlySpan<string> words)
        => new(words[0], int.Parse(words[1]), int.Parse(words[2]), int.Parse(words[3]), int.Parse(words[4]), words[5]);

    public int Score(int mentee, int mentor) => HighestScore - Lack(mentee, mentor);

    /// <summary>The scores of one mentee with all mentors.</summary>
    public void ScoreRow(int mentee, Span<int> scores)
    {
        if (Kind == "geo")
        {
            FillGeo(mentee, scores);
            return;
        }

        for (var mentor = 0; mentor < scores.Length; mentor++)
        {
            scores[mentor] = Score(mentee, mentor);
        }
    }

    public AssignmentProblem ToProblem()
    {
        var starts = new int[Mentees + 1];
        var degree = IsDense ? Mentors : Candidates;
        var (mentors, scores) = (new int[Mentees * degree], new int[Mentees * degree]);
        for (var mentee = 0; mentee < Mentees; mentee++)
        {
            for (var place = 0; place < degree; place++)
            {
                var mentor = IsDense ? place : Candidate(mentee, place);
                mentors[(mentee * degree) + place] = mentor;
                scores[(mentee * degree) + place] = Score(mentee, mentor);
            }

            starts[mentee + 1] = (mentee + 1) * degree;
        }

        return new AssignmentProblem(
            Enumerable.Repeat(1, Mentees).ToArray(), Enumerable.Repeat(Capacity, Mentors).ToArray(), new CandidateEdges(Mentors, starts, mentors, scores))
        {
            MenteeQuotas = QuotasOf(Mentees, 1, MenteeOrganisationStream, Quotas == "mentees" ? (93, 99) : (80, 96)),
            MentorQuotas = QuotasOf(Mentors, Capacity, MentorOrganisationStream, Quotas == "mentors" ? (75, 85) : (60, 80)),
        };
    }

    private int Lack(int mentee, int mentor)
    {
        if (Kind == "geo")
        {
            var distance = 0;
            for (var attribute = 0; attribute < 8; attribute++)
            {
                distance += Math.Abs(InstanceHash.Below(5, MenteeStream, mentee, attribute) - InstanceHash.Below(5, MentorStream, mentor, attribute));
            }

            return distance;
        }

        var lack = Kind == "uniform"
            ? InstanceHash.Below(1_000_000, PairStream, mentee, mentor)
            : InstanceHash.Below(800_000, MentorStream, mentor, 0) + InstanceHash.Below(200_000, PairStream, mentee, mentor);

        // Where quotas bind, people prefer some organisations to others.
        return Quotas == "none" ? lack
            : (lack / 2) + InstanceHash.Below(250_000, OrganisationStream, InstanceHash.Below(Organisations, MentorOrganisationStream, mentor, 0), 0)
                + InstanceHash.Below(250_000, OrganisationStream, InstanceHash.Below(Organisations, MenteeOrganisationStream, mentee, 0), 1);
    }

    private void FillGeo(int mentee, Span<int> scores)
    {
        scores.Fill(HighestScore);
        geoLevels ??= [.. Enumerable.Range(0, 8).Select(attribute =>
            Enumerable.Range(0, Mentors).Select(mentor => InstanceHash.Below(5, MentorStream, mentor, attribute)).ToArray())];
        for (var attribute = 0; attribute < 8; attribute++)
        {
            var mine = InstanceHash.Below(5, MenteeStream, mentee, attribute);
            var levels = geoLevels[attribute];
            for (var mentor = 0; mentor < scores.Length; mentor++)
            {
                scores[mentor] -= Math.Abs(mine - levels[mentor]);
            }
        }
    }

    private int Candidate(int mentee, int place)
    {
        var from = (int)((long)Mentors * place / Candidates);
        var to = (int)((long)Mentors * (place + 1) / Candidates);
        return from + InstanceHash.Below(to - from, CandidateStream, mentee, place);
    }

    /// <summary>
    /// The side whose quotas are wide has room to spare for every solution, so that both its lowest and its highest quotas are met by
    /// some organisations; the other side's highest quotas leave less room than there are people, so that they decide the number of pairs.
    /// </summary>
    private OrganisationQuotas? QuotasOf(int people, int capacity, int stream, (int Lowest, int Highest) percent)
    {
        if (Quotas == "none")
        {
            return null;
        }

        var organisationOf = Enumerable.Range(0, people).Select(person => InstanceHash.Below(Organisations, stream, person, 0)).ToArray();
        var (lowest, highest) = (new int[Organisations], new int[Organisations]);
        foreach (var organisation in organisationOf)
        {
            highest[organisation] += capacity;
        }

        for (var organisation = 0; organisation < Organisations; organisation++)
        {
            var places = highest[organisation];
            lowest[organisation] = places * percent.Lowest / 100;
            highest[organisation] = places * percent.Highest / 100;
        }

        return new OrganisationQuotas(organisationOf, lowest, highest);
    }
}
