using CrossMentor.Application.Commands;
using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.ActionLearning;

/// <summary>Brings a task to a learning group. Only a member does.</summary>
internal sealed class RaiseTask(CrossMentorDb db, GroupWork work, TimeProvider clock) : ICommand<RaiseTaskInput, GroupTaskId>
{
    public async Task<Outcome<Admitted<GroupTaskId>>> AdmitAsync(RaiseTaskInput input, CancellationToken ct)
    {
        var place = await work.FindPlaceAsync(input.LearningGroupId, ct);
        return place.Then(member => Admission.Granted(token => ApplyAsync(member, input.Title, token)));
    }

    private async Task<Outcome<GroupTaskId>> ApplyAsync(LearningGroupMember member, string title, CancellationToken ct)
    {
        var programme = await work.ProgrammeAsync(member.ProgrammeId, ct);
        var raised = await db.GroupTasks.CountAsync(task => task.LearningGroupId == member.LearningGroupId, ct);
        return GroupTask.Raise(Ids.New<GroupTaskId>(), programme, member, title, clock.Today(), raised).Then<GroupTaskId>(task =>
        {
            db.GroupTasks.Add(task);
            return task.Id;
        });
    }
}
