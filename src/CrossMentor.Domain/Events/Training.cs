using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Events;

/// <summary>What somebody has learned, and what is missing before the person's pair may start.</summary>
public static class Training
{
    /// <param name="attended">The events of the programme that the person was at.</param>
    /// <param name="boundaries">Whether the person knows the boundaries of mentoring, as far as the programme asks.</param>
    public static TrainingRecord RecordOf(
        Participant participant,
        Orientation orientation,
        Curriculum? curriculum,
        IReadOnlyCollection<ProgrammeEvent> attended,
        BoundaryState boundaries)
    {
        var required = (curriculum?.Modules ?? []).Where(module => module.IsRequiredOf(participant.Role, orientation)).ToList();
        return new(
            participant.Id,
            [.. required.Where(module => IsLearned(module, attended))],
            [.. required.Where(module => !IsLearned(module, attended))],
            boundaries);
    }

    /// <summary>A pair may start only when both of its people have completed what is required of their roles.</summary>
    /// <param name="asksForPreparation">Whether the mentee, a senior, has to be prepared: where there is nothing to attend, it is not.</param>
    public static Outcome CheckPair(TrainingRecord mentor, TrainingRecord mentee, bool asksForPreparation = false)
        => mentor.IsComplete && mentee.IsComplete && (!asksForPreparation || mentee.Completed.Any(module => module.PreparesSeniors(Orientation.Reverse)))
            ? Outcome.Accepted
            : new TrainingIncomplete();

    private static bool IsLearned(TrainingModule module, IEnumerable<ProgrammeEvent> attended)
        => attended.Any(gathering => gathering.Stands && gathering.Modules.Contains(module.Code) && (gathering.IsJoint || !module.IsJoint));
}
