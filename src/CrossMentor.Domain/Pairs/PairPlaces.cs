using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Pairs;

/// <summary>How many confirmed pairs the two people of a pair hold besides it, and may hold.</summary>
public sealed record PairPlaces(int MentorPairs, int MentorCapacity, int MenteePairs, int MenteeCapacity)
{
    public static PairPlaces Of(Participant mentor, int mentorPairs, Participant mentee, int menteePairs)
        => new(mentorPairs, mentor.Capacity, menteePairs, mentee.Capacity);

    /// <summary>Whether both have a place for one pair more.</summary>
    public Outcome Check()
    {
        if (MentorPairs >= MentorCapacity)
        {
            return new CapacityExceeded(MentorCapacity, MentorPairs + 1);
        }

        return MenteePairs >= MenteeCapacity ? new CapacityExceeded(MenteeCapacity, MenteePairs + 1) : Outcome.Accepted;
    }
}
