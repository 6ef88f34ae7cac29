using CrossMentor.Application.Steering;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Steering;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Evaluation;

/// <summary>Reads who takes part in a benchmark, and what each programme brings to it.</summary>
internal static class BenchmarkRows
{
    /// <summary>The closed programmes of a year of which every organisation agreed, in the order of their ids.</summary>
    public static async Task<IReadOnlyList<Programme>> AgreedAsync(SystemScope system, int year, CancellationToken ct)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var closed = await system.All<Programme>()
            .Where(programme => programme.State == ProgrammeState.Closed && programme.EndsOn >= first && programme.EndsOn <= last)
            .OrderBy(programme => programme.Id)
            .AsNoTracking()
            .ToListAsync(ct);
        var ids = closed.Select(programme => programme.Id).ToList();
        var present = (await system.All<ParticipatingOrganisation>()
            .Where(part => ids.Contains(part.ProgrammeId))
            .Select(part => new { part.ProgrammeId, part.OrganisationId })
            .ToListAsync(ct)).ToLookup(part => part.ProgrammeId, part => part.OrganisationId);
        var agreed = await system.All<SteeringVote>().ThatAgreedAsync(system.All<SteeringDecision>(), SteeringSubject.JoinBenchmark, ids, ct);
        return [.. closed.Where(programme => present[programme.Id].Any() && present[programme.Id].All(agreed[programme.Id].Contains))];
    }

    public static async Task<IReadOnlyList<BenchmarkContribution>> ContributionsAsync(
        SystemScope system, IReadOnlyList<Programme> programmes, DateOnly today, CancellationToken ct)
    {
        var ids = programmes.Select(programme => programme.Id).ToList();
        var pairs = (await system.All<Pair>()
            .Where(pair => ids.Contains(pair.ProgrammeId) && pair.ConfirmedAt != null)
            .Select(pair => new { pair.ProgrammeId, pair.MenteePersonId, pair.MenteeOrganisationId, IsCompleted = pair.State == PairState.Completed })
            .ToListAsync(ct)).ToLookup(pair => pair.ProgrammeId);
        var sessions = (await system.All<PairSession>()
            .Where(session => ids.Contains(session.ProgrammeId) && session.State == SessionState.Confirmed)
            .GroupBy(session => new { session.ProgrammeId, session.MenteePersonId })
            .Select(mentee => new { mentee.Key.ProgrammeId, mentee.Key.MenteePersonId, Count = mentee.Count() })
            .ToListAsync(ct)).ToDictionary(mentee => (mentee.ProgrammeId, mentee.MenteePersonId), mentee => mentee.Count);
        var surveys = (await system.All<Survey>()
            .Where(survey => ids.Contains(survey.ProgrammeId) && survey.Wave == SurveyWave.End)
            .AsNoTracking()
            .ToListAsync(ct)).ToLookup(survey => survey.ProgrammeId);
        var responses = (await system.All<SurveyResponse>()
            .Where(response => ids.Contains(response.ProgrammeId) && response.Wave == SurveyWave.End)
            .AsNoTracking()
            .ToListAsync(ct)).ToLookup(response => response.ProgrammeId);
        return [.. programmes.SelectMany(programme =>
        {
            var mentees = pairs[programme.Id].GroupBy(pair => pair.MenteePersonId).ToList();
            return new[]
            {
                Of(programme, BenchmarkMeasure.CompletedPairs, mentees.Select(own => (own.First().MenteeOrganisationId, own.Any(pair => pair.IsCompleted) ? 1.0 : 0))),
                Of(programme, BenchmarkMeasure.Sessions, mentees.Select(own => (own.First().MenteeOrganisationId, (double)sessions.GetValueOrDefault((programme.Id, own.Key))))),
                Of(programme, BenchmarkMeasure.ExperiencedBenefit, ExperiencedBenefit.AnswersOf(surveys[programme.Id], responses[programme.Id], today)),
            };
        })];
    }

    private static BenchmarkContribution Of(Programme programme, BenchmarkMeasure measure, IEnumerable<(OrganisationId, double)> people)
        => new(programme.Id, programme.Kind, measure, [.. people]);
}
