using CrossMentor.Application.Commands;
using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.ActionLearning;

/// <summary>Keeps a version of the solution of a task, with an author of each organisation that contributed to this version or to one before.</summary>
internal sealed class ProposeSolution(CrossMentorDb db, GroupWork work, TimeProvider clock) : ICommand<ProposeSolutionInput, ArtefactId>
{
    public async Task<Outcome<Admitted<ArtefactId>>> AdmitAsync(ProposeSolutionInput input, CancellationToken ct)
    {
        var found = await db.GroupTasks.VisibleAsync(input.GroupTaskId, task => task.Id == input.GroupTaskId, ct);
        if (found.IsRefused)
        {
            return Admission.Denied<ArtefactId>(found.Refusals);
        }

        var place = await work.FindPlaceAsync(found.Value.LearningGroupId, ct);
        var (authors, organisations) = (input.AuthorIds.Take(Artefact.AuthorsMax).ToList(), input.OrganisationIds.Take(Artefact.AuthorsMax).ToList());
        var people = await db.Participants.Where(participant => authors.Contains(participant.Id)).Select(participant => participant.Id).ToListAsync(ct);
        var known = await db.Organisations.Where(organisation => organisations.Contains(organisation.Id)).Select(organisation => organisation.Id).ToListAsync(ct);
        Refusal[] unknown = [.. authors.Except(people).Select(Finding.NotFound), .. organisations.Except(known).Select(Finding.NotFound)];
        return place.IsAccepted && unknown.Length > 0 ? Admission.Denied<ArtefactId>(unknown) : place.Then(member => Admission.Granted(token => ApplyAsync(found.Value, member, input, token)));
    }

    private async Task<Outcome<ArtefactId>> ApplyAsync(GroupTask task, LearningGroupMember proposer, ProposeSolutionInput input, CancellationToken ct)
    {
        if (input.AuthorIds.Count > Artefact.AuthorsMax || input.OrganisationIds.Count > Artefact.AuthorsMax)
        {
            return new InvalidInput("authorIds", $"A solution names {Artefact.AuthorsMax} authors and organisations at most.");
        }

        var programme = await work.ProgrammeAsync(task.ProgrammeId, ct);
        var members = await work.MembersAsync(task.LearningGroupId, ct);
        var earlier = await db.Artefacts
            .Where(artefact => artefact.GroupTaskId == task.Id)
            .OrderByDescending(artefact => artefact.Number)
            .AsNoTracking()
            .FirstOrDefaultAsync(ct);
        var draft = new SolutionDraft(input.Title, input.Summary, proposer.PersonId, input.AuthorIds, input.OrganisationIds);
        return Artefact.Propose(Ids.New<ArtefactId>(), programme, task, members, draft, earlier, clock.Today()).Then<ArtefactId>(solution =>
        {
            db.Artefacts.Add(solution);
            return solution.Id;
        });
    }
}
