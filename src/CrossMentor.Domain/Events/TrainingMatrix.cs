using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Events;

/// <summary>Juniors who mentor and seniors who are mentored are both trained in three topics: six cells, none of which may be empty.</summary>
public static class TrainingMatrix
{
    public static IReadOnlyList<TrainingTopic> Topics { get; } =
        [TrainingTopic.Challenges, TrainingTopic.SessionStructure, TrainingTopic.TrustfulRelationships];

    /// <summary>The six cells, topic by topic, mentors first.</summary>
    public static IReadOnlyList<TrainingCell> Of(Orientation orientation, Curriculum? curriculum, IReadOnlyCollection<ProgrammeEvent> events)
        => [.. Topics.SelectMany(topic => new[] { ParticipantRole.Mentor, ParticipantRole.Mentee }
            .Select(role => CellOf(topic, role, orientation, curriculum, events)))];

    /// <summary>Whether the gate REVERSE_TRAINING_MATRIX is passed: programmes of the other orientation do not ask.</summary>
    public static bool Passes(Orientation orientation, IEnumerable<TrainingCell> cells)
        => orientation != Orientation.Reverse || cells.All(cell => cell.IsCovered);

    private static TrainingCell CellOf(
        TrainingTopic topic, ParticipantRole role, Orientation orientation, Curriculum? curriculum, IReadOnlyCollection<ProgrammeEvent> events)
    {
        var modules = (curriculum?.Modules ?? []).Where(module => module.Topic == topic && module.IsRequiredOf(role, orientation)).ToList();
        var hasEvent = modules.Exists(module => events.Any(
            gathering => gathering.Stands && gathering.Audience.Includes(role) && gathering.Modules.Contains(module.Code)));
        return new(topic, role, modules.Count > 0, hasEvent);
    }
}
