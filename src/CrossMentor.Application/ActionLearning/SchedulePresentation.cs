using CrossMentor.Application.Commands;
using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.ActionLearning;

/// <summary>Says when a learning group presents to the panel, or moves the presentation that it has.</summary>
internal sealed class SchedulePresentation(CrossMentorDb db, CallerScope scope, GroupWork work, TimeProvider clock)
    : ICommand<SchedulePresentationInput, PresentationId>
{
    public async Task<Outcome<Admitted<PresentationId>>> AdmitAsync(SchedulePresentationInput input, CancellationToken ct)
    {
        var found = await db.LearningGroups.VisibleAsync(input.LearningGroupId, group => group.Id == input.LearningGroupId, ct);
        return found.Then(group => scope.Require().MayManage(group.ProgrammeId)
            ? Admission.Granted(token => ApplyAsync(group, input.StartsAt, token))
            : Admission.Denied<PresentationId>(new NotPermitted()));
    }

    private async Task<Outcome<PresentationId>> ApplyAsync(LearningGroup group, DateTimeOffset startsAt, CancellationToken ct)
    {
        var programme = await work.ProgrammeAsync(group.ProgrammeId, ct);
        var before = await db.Presentations.SingleOrDefaultAsync(presentation => presentation.LearningGroupId == group.Id, ct);
        if (before is not null)
        {
            return before.Move(programme, startsAt, clock.GetUtcNow()).Then<PresentationId>(moved => moved.Id);
        }

        return Presentation.Schedule(Ids.New<PresentationId>(), programme, group, startsAt).Then<PresentationId>(scheduled =>
        {
            db.Presentations.Add(scheduled);
            return scheduled.Id;
        });
    }
}
