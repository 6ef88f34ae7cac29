using CrossMentor.Domain.Access;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Events;

/// <summary>How far a strategic topic is taken up.</summary>
/// <param name="EventCount">Events that treat it, without those that were cancelled.</param>
/// <param name="PeopleCount">People with a goal that belongs to it; null when it is between one and four.</param>
/// <param name="IsCovered">Whether an event treats it or somebody has such a goal.</param>
public sealed record TopicCoverage(StrategicTopic Topic, int EventCount, int? PeopleCount, bool IsCovered)
{
    /// <param name="enrolled">Everybody who is enrolled in the programme.</param>
    public static IReadOnlyList<TopicCoverage> Of(
        Curriculum? curriculum, IReadOnlyCollection<ProgrammeEvent> events, IReadOnlyCollection<Participant> enrolled)
        => [.. (curriculum?.Topics ?? []).Select(topic => Of(
            topic,
            events.Count(gathering => gathering.Stands && gathering.Topics.Contains(topic.Code)),
            enrolled.Count(participant => participant.Goals.Intersect(topic.Goals, StringComparer.Ordinal).Any())))];

    private static TopicCoverage Of(StrategicTopic topic, int events, int people)
    {
        // That few people have a goal would say who; then events alone decide what is told.
        var shown = SmallGroups.Shown(people);
        return new(topic, events, shown, events > 0 || shown > 0);
    }
}
