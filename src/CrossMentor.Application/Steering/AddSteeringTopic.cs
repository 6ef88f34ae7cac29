using CrossMentor.Application.Commands;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Domain.Steering;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Steering;

/// <summary>Brings something before the steering group: as an organisation that takes part, or as the manager.</summary>
internal sealed class AddSteeringTopic(CrossMentorDb db, SteeringDesk desk, TimeProvider clock) : ICommand<AddSteeringTopicInput, SteeringTopicId>
{
    public async Task<Outcome<Admitted<SteeringTopicId>>> AdmitAsync(AddSteeringTopicInput input, CancellationToken ct)
    {
        var found = await desk.FindAsync(input.ProgrammeId, input.OrganisationId, ct);
        return found.Then(programme => Admission.Granted(token => ApplyAsync(programme, input, token)));
    }

    private async Task<Outcome<SteeringTopicId>> ApplyAsync(Programme programme, AddSteeringTopicInput input, CancellationToken ct)
    {
        var takesPart = await desk.CheckTakesPartAsync(programme.Id, input.OrganisationId, ct);
        if (takesPart.IsRefused)
        {
            return takesPart.Refusal;
        }

        var open = await db.SteeringTopics.CountAsync(other => other.ProgrammeId == programme.Id && other.SettledOn == null, ct);
        var raised = SteeringTopic.Raise(
            Ids.New<SteeringTopicId>(), programme, input.OrganisationId, input.Title, input.Details, clock.Today(), open);
        return raised.Then<SteeringTopicId>(topic =>
        {
            db.SteeringTopics.Add(topic);
            return topic.Id;
        });
    }
}
