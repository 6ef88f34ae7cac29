using CrossMentor.Application.ActionLearning;
using CrossMentor.Application.Agreements;
using CrossMentor.Application.Auditing;
using CrossMentor.Application.Changes;
using CrossMentor.Application.Commands;
using CrossMentor.Application.Evaluation;
using CrossMentor.Application.Events;
using CrossMentor.Application.Issuing;
using CrossMentor.Application.Library;
using CrossMentor.Application.Matching;
using CrossMentor.Application.Matching.Running;
using CrossMentor.Application.Matching.Scenarios;
using CrossMentor.Application.Organisations;
using CrossMentor.Application.Pairs;
using CrossMentor.Application.Participants;
using CrossMentor.Application.Privacy;
using CrossMentor.Application.Privacy.Erasing;
using CrossMentor.Application.Privacy.Retaining;
using CrossMentor.Application.Programmes;
using CrossMentor.Application.Programmes.Readiness;
using CrossMentor.Application.Steering;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace CrossMentor.Application;

/// <summary>How a host gets the handlers of the mutations and the work in the background.</summary>
public static class ApplicationServices
{
    /// <summary>
    /// Needs the persistence, <c>IPluginSource</c> and <c>IPluginHost</c> beside it; there is an embedded issuer where <see cref="IIssuerAdministration"/> was registered before. A handler is asked for as
    /// <see cref="ICommandHandler{TInput, TResult}"/> in a scope whose caller was set on <see cref="ICallerScope"/>.
    /// </summary>
    public static IServiceCollection AddCrossMentorApplication(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<ChangeFeed>();
        services.AddSingleton<IInterceptor, ChangeCollector>();
        services.AddScoped<CallerScope>();
        services.AddScoped<ICallerScope>(provider => provider.GetRequiredService<CallerScope>());
        services.AddScoped<AuditTrail>();
        services.AddScoped<DisclosureLog>();
        services.AddScoped<BeforeCommit>();
        services.AddScoped<AfterCommit>();
        services.AddSingleton<CollisionQueue>();
        services.AddScoped<OrganisationNames>();
        services.AddScoped<GroupConflicts>();
        services.AddScoped<ManagedProgrammes>();
        services.AddScoped<ParticipantAccess>();
        services.AddScoped<BalanceReader>();
        services.AddScoped<CatalogueReader>();
        services.AddScoped<CompatibilityReader>();
        services.AddScoped<CostReader>();
        services.AddScoped<EligibilityReader>();
        services.AddScoped<NewProgrammes>();
        services.AddScoped<SeriesAccess>();
        services.AddScoped<StartReader>();
        services.AddScoped<WaitingReader>();
        services.AddGates();
        services.AddScoped<PairPlacesReader>();
        services.AddPairs();
        services.AddScoped<RuleQuestion>();
        services.AddScoped<CurriculumReader>();
        services.AddScoped<CurriculumWriter>();
        services.AddScoped<EventAccess>();
        services.AddScoped<OrganisationDesk>();
        services.AddScoped<TrainingReader>();
        services.AddScoped<EventReports>();
        services.AddScoped<FollowUpReader>();
        services.AddScoped<EvaluationReports>();
        services.AddScoped<CareerReports>();
        services.AddScoped<ReportAccess>();
        services.AddScoped<PrizeDesk>();
        services.AddScoped<JuryVoteReader>();
        services.AddScoped(provider => new PrizeReader(
            provider.GetRequiredService<CrossMentorDb>(), provider.GetRequiredService<ICallerScope>(), provider.GetRequiredService<JuryVoteReader>()));
        services.AddScoped<LibraryReader>();
        services.AddScoped<OwnParticipation>();
        services.AddScoped<ConsentErasure>();
        services.TryAddSingleton<IIssuerAccounts, NoIssuerAccounts>();
        services.AddScoped<PersonErasure>();
        services.AddSingleton<StorageClearing>();
        services.AddSingleton<RetentionSweep>();
        services.AddSingleton<LogSealer>();
        services.AddScoped<DiversityReader>();
        services.AddScoped<GroupWork>();
        services.AddScoped<EmbargoReader>();
        services.AddScoped<SharingReader>();
        services.TryAddSingleton<IIssuerAdministration, NoEmbeddedIssuer>();
        services.AddScoped(provider => new IssuerDesk(
            provider.GetRequiredService<CrossMentorDb>(), provider.GetRequiredService<ICallerScope>(), provider.GetRequiredService<IIssuerAdministration>()));
        services.AddSingleton<MatchingPlugins>();
        services.AddCommands();
        services.AddMatchRuns();
        return services;
    }

    private static void AddPairs(this IServiceCollection services)
    {
        services.AddScoped<OwnPairs>();
        services.AddScoped<OwnSessions>();
        services.AddScoped<PairWork>();
        services.AddScoped<PairReadiness>();
        services.AddScoped<JournalWriting>();
        services.AddScoped<PairContent>();
        services.AddScoped<DevelopmentReader>();
        services.AddScoped<CertificateReader>();
        services.Scan(scan => scan
            .FromAssemblies(typeof(ApplicationServices).Assembly)
            .AddClasses(classes => classes.AssignableTo<IPairGate>(), publicOnly: false)
            .As<IPairGate>()
            .WithScopedLifetime());
    }

    private static void AddCommands(this IServiceCollection services)
    {
        // Open generic classes are the decorators: one that is found here and decorates as well would stand inside itself for ever.
        services.Scan(scan => scan
            .FromAssemblies(typeof(ApplicationServices).Assembly)
            .AddClasses(classes => classes.AssignableTo(typeof(ICommand<,>)).Where(type => !type.IsGenericType), publicOnly: false)
            .AsImplementedInterfaces(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ICommand<,>))
            .WithScopedLifetime());
        var commands = services.Select(service => service.ServiceType).Where(IsCommand).ToList();
        services.Decorate(typeof(ICommand<,>), typeof(AuditedCommand<,>));
        services.Decorate(typeof(ICommand<,>), typeof(IdempotentCommand<,>));
        foreach (var command in commands)
        {
            var arguments = command.GetGenericArguments();
            services.AddScoped(typeof(ICommandHandler<,>).MakeGenericType(arguments), typeof(UnitOfWork<,>).MakeGenericType(arguments));
        }

        services.Decorate(typeof(ICommandHandler<,>), typeof(AuditedRefusals<,>));
        services.Decorate(typeof(ICommandHandler<,>), typeof(CallerRequired<,>));
    }

    // A slice that has a gate needs no line here.
    private static void AddGates(this IServiceCollection services)
    {
        services.AddScoped<ParticipationReader>();
        services.AddScoped<AssentReader>();
        services.AddScoped<AgreementCheck>();
        services.AddScoped<AssentGiving>();
        services.AddScoped<WaiverReader>();
        services.AddScoped<NonRecruitmentWatch>();
        services.AddScoped<TeachingReader>();
        services.AddScoped<SteeringDesk>();
        services.AddScoped<SteeringReader>();
        services.AddScoped<LedgerBook>();
        services.AddScoped(provider => new ReciprocityReader(
            provider.GetRequiredService<CrossMentorDb>(), provider.GetRequiredService<ICallerScope>(), provider.GetRequiredService<ReportAccess>(), provider.GetRequiredService<LedgerBook>(),
            provider.GetRequiredService<TimeProvider>()));
        services.AddScoped(provider => new StandardsReader(
            provider.GetRequiredService<CrossMentorDb>(), provider.GetRequiredService<ICallerScope>(), provider.GetServices<IGate>(),
            provider.GetRequiredService<TrainingReader>(), provider.GetRequiredService<TimeProvider>()));
        services.AddScoped(provider => new ReadinessReader(
            provider.GetServices<IGate>(), provider.GetRequiredService<WaiverReader>(), provider.GetRequiredService<ICallerScope>()));
        services.Scan(scan => scan
            .FromAssemblies(typeof(ApplicationServices).Assembly)
            .AddClasses(classes => classes.AssignableTo<IGate>(), publicOnly: false)
            .As<IGate>()
            .WithScopedLifetime());
    }

    private static bool IsCommand(Type service) => service.IsGenericType && service.GetGenericTypeDefinition() == typeof(ICommand<,>);

    private static void AddMatchRuns(this IServiceCollection services)
    {
        services.AddSingleton<MatchRunService>();
        services.AddSingleton<IMatchRuns>(provider => provider.GetRequiredService<MatchRunService>());
        services.AddSingleton<IMatchRunQueue>(provider => provider.GetRequiredService<MatchRunService>());
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<MatchRunService>());
        services.AddScoped<MatchRunExecution>();
        services.AddSingleton<MatchTaskService>();
        services.AddSingleton<IMatchTasks>(provider => provider.GetRequiredService<MatchTaskService>());
        services.AddSingleton<IMatchTaskQueue>(provider => provider.GetRequiredService<MatchTaskService>());
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<MatchTaskService>());
        services.AddScoped<MatchTaskExecution>();
        services.AddScoped<MatchTaskQueuing>();
        services.AddScoped<DecisionCheck>();
        services.AddScoped<ScenarioComparer>();
        services.AddScoped<ScenarioReader>();
        services.AddScoped<RunningPairReader>();
    }
}
