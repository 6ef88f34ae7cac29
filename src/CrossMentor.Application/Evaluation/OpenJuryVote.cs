using System.Security.Cryptography;
using CrossMentor.Application.Commands;
using CrossMentor.Application.Pairs;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Evaluation;

/// <summary>Asks each juror about the nominations that it has no tie to. The manager who does it sees neither the nominations nor the answers.</summary>
internal sealed class OpenJuryVote(CrossMentorDb db, PrizeDesk desk, TimeProvider clock) : ICommand<OpenJuryVoteInput, PrizeId>
{
    public async Task<Outcome<Admitted<PrizeId>>> AdmitAsync(OpenJuryVoteInput input, CancellationToken ct)
    {
        var found = await desk.FindManagedAsync(input.PrizeId, ct);
        return found.Then(prize => Admission.Granted(token => ApplyAsync(prize, input.VotesUntil, token)));
    }

    private async Task<Outcome<PrizeId>> ApplyAsync(Prize prize, DateOnly votesUntil, CancellationToken ct)
    {
        var programme = await desk.ProgrammeAsync(prize, ct);
        var jury = new Jury(await db.Jurors.Where(juror => juror.PrizeId == prize.Id).AsNoTracking().ToListAsync(ct), await GroupsAsync(prize, ct));
        var pairs = await db.Pairs
            .Where(pair => pair.ProgrammeId == prize.ProgrammeId)
            .ThatWorkOrHaveWorked()
            .Select(pair => new { pair.MentorOrganisationId, pair.MenteeOrganisationId })
            .Distinct()
            .ToListAsync(ct);

        // Saved inside the scope: no caller writes a ballot for a juror.
        using var system = SystemScope.Open(db, SystemPurpose.JuryVote);
        var nominations = await system.All<Nomination>().Where(nomination => nomination.PrizeId == prize.Id).AsNoTracking().ToListAsync(ct);
        var opened = prize.OpenVote(
            programme, jury, pairs.Select(pair => (pair.MentorOrganisationId, pair.MenteeOrganisationId)), nominations,
            votesUntil, RandomNumberGenerator.GetHexString(Prize.HashLength, lowercase: true), clock.Today());
        if (opened.IsRefused)
        {
            return Outcome<PrizeId>.Refused(opened.Refusals);
        }

        db.JuryBallots.AddRange(opened.Value);
        await db.SaveChangesAsync(ct);
        return prize.Id;
    }

    private async Task<IReadOnlyDictionary<OrganisationId, OrganisationGroupId>> GroupsAsync(Prize prize, CancellationToken ct)
        => await db.Organisations
            .Where(organisation => organisation.GroupId != null
                && db.ParticipatingOrganisations.Any(part => part.ProgrammeId == prize.ProgrammeId && part.OrganisationId == organisation.Id))
            .Select(organisation => new { organisation.Id, organisation.GroupId })
            .ToDictionaryAsync(organisation => organisation.Id, organisation => organisation.GroupId!.Value, ct);
}
