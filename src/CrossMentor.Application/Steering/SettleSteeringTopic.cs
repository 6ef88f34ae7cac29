using CrossMentor.Application.Commands;
using CrossMentor.Domain.Refusals;
using CrossMentor.Domain.Steering;
using CrossMentor.Persistence;

namespace CrossMentor.Application.Steering;

/// <summary>Takes a topic off the list of the steering group.</summary>
internal sealed class SettleSteeringTopic(CrossMentorDb db, SteeringDesk desk, TimeProvider clock) : ICommand<SettleSteeringTopicInput, SteeringTopicId>
{
    public async Task<Outcome<Admitted<SteeringTopicId>>> AdmitAsync(SettleSteeringTopicInput input, CancellationToken ct)
    {
        var found = await db.SteeringTopics.VisibleAsync(input.TopicId, topic => topic.Id == input.TopicId, ct);
        return found.Then(topic => desk.MayEnd(topic.ProgrammeId, topic.RaisedById)
            ? Admission.Granted(() => Apply(topic, input.Version))
            : Admission.Denied<SteeringTopicId>(new NotPermitted()));
    }

    private Outcome<SteeringTopicId> Apply(SteeringTopic topic, int version)
    {
        if (topic.CheckVersion(version) is { } stale)
        {
            return stale;
        }

        topic.Settle(clock.Today());
        return topic.Id;
    }
}
