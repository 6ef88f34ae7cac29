using CrossMentor.Sdk.Solvers.Assignment.Goals;

namespace CrossMentor.Sdk.Solvers.Assignment;

/// <summary>Finds who has places left over and the structural cause of each.</summary>
/// <remarks>
/// Without quotas a place can only stay open for want of candidates or of capacity, because a free partner within reach would
/// contradict the largest number of pairs (Berge, Two theorems in graph theory, 1957). With quotas an alternating path to a
/// free partner may exist and be closed by a quota, and so it may be when the number of pairs is not the first goal; <see cref="QuotaReach"/> looks for those.
/// </remarks>
internal static class OpenPlaceFinder
{
    public static (OpenPlace[] Mentees, OpenPlace[] Mentors) Find(
        AssignmentProblem problem, DecisionReview decisions, ChosenPair[] pairs, CancellationToken ct)
    {
        var mentees = new SideLoad(problem.MenteeCapacities, problem.MenteeQuotas, pairs, pair => pair.Mentee);
        var mentors = new SideLoad(problem.MentorCapacities, problem.MentorQuotas, pairs, pair => pair.Mentor);
        var (menteeChoices, mentorChoices) = FreeChoices(problem.Edges, decisions, mentees, mentors);
        var isMostPlacedFirst = problem.Goals[0] == AssignmentGoal.MostPlaced;
        var closed = isMostPlacedFirst ? OpenPlaceCause.Quota : OpenPlaceCause.Goal;
        var reach = isMostPlacedFirst && problem.MenteeQuotas is null && problem.MentorQuotas is null
            ? null
            : new QuotaReach(problem.Edges, decisions, pairs, ct);
        return (
            OpenPlaces(mentees, menteeChoices, reach?.Mentees(mentees, mentors), closed),
            OpenPlaces(mentors, mentorChoices, reach?.Mentors(mentors, mentees), closed));
    }

    private static OpenPlace[] OpenPlaces(SideLoad side, int[] freeChoices, bool[]? isClosed, OpenPlaceCause closed)
    {
        var open = new List<OpenPlace>();
        for (var person = 0; person < side.Count; person++)
        {
            if (side.HasRoom(person))
            {
                var cause = freeChoices[person] == 0 ? OpenPlaceCause.NoCandidate
                    : isClosed is not null && isClosed[person] ? closed
                    : OpenPlaceCause.Capacity;
                open.Add(new OpenPlace(person, side.Room(person), side.Load(person) == 0, cause));
            }
        }

        return [.. open];
    }

    /// <summary>How many candidates of each person are neither chosen nor excluded.</summary>
    private static (int[] Mentees, int[] Mentors) FreeChoices(CandidateEdges edges, DecisionReview decisions, SideLoad mentees, SideLoad mentors)
    {
        var byMentee = new int[edges.MenteeCount];
        var byMentor = new int[edges.MentorCount];
        for (var mentee = 0; mentee < byMentee.Length; mentee++)
        {
            byMentee[mentee] = edges.RowStarts[mentee + 1] - edges.RowStarts[mentee] - mentees.Load(mentee);
        }

        foreach (var mentor in edges.Mentors)
        {
            byMentor[mentor]++;
        }

        for (var mentor = 0; mentor < byMentor.Length; mentor++)
        {
            byMentor[mentor] -= mentors.Load(mentor);
        }

        foreach (var edge in decisions.ExcludedEdges)
        {
            byMentee[edges.MenteeOf(edge)]--;
            byMentor[edges.Mentors[edge]]--;
        }

        return (byMentee, byMentor);
    }
}
