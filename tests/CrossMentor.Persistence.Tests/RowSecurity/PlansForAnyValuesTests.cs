using CrossMentor.Persistence.Tenancy;
using CrossMentor.Persistence.Tests.Cancellation;
using CrossMentor.Persistence.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CrossMentor.Persistence.Tests.RowSecurity;

/// <summary>Where row policies stand, a list of a request is planned once.</summary>
[NeedsPostgreSql]
[Trait("Needs", "PostgreSql")]
public sealed class PlansForAnyValuesTests(EmptyPostgreSql database) : IClassFixture<EmptyPostgreSql>
{
    private const string ForAnyValues = "force_generic_plan";
    private const string ForThese = "auto";

    private DatabaseOptions Options => database.Factory.Options;

    [DatabaseFact]
    public async Task A_statement_that_a_request_sends_again_and_again_is_never_planned_for_its_values()
    {
        await using var db = database.Factory.Create(new TenantScopeHolder());
        await db.Database.OpenConnectionAsync();
        for (var run = 0; run < 12; run++)
        {
            _ = await db.People.Where(person => person.DisplayName != string.Empty).CountAsync();
        }

        var plans = await db.Database
            .SqlQueryRaw<string>("""SELECT (generic_plans > 0) || ' ' || custom_plans AS "Value" FROM pg_prepared_statements WHERE statement LIKE '%"DisplayName"%'""")
            .ToListAsync();
        Assert.Equal(["true 0"], plans);
    }

    [DatabaseFact]
    public async Task Background_work_is_planned_for_its_values_and_leaves_requests_as_they_are()
    {
        Assert.Equal(ForAnyValues, await ModeAsync(database.Factory.Create(new TenantScopeHolder())));
        Assert.Equal(ForThese, await ModeAsync(database.Factory.Create(TenantScope.None)));
        Assert.Equal(ForAnyValues, await ModeAsync(database.Factory.Create(new TenantScopeHolder())));
    }

    [DatabaseFact]
    public async Task A_limit_of_time_stands_beside_it()
    {
        var limited = new CrossMentorDbFactory(Options with { StatementTimeout = TimeSpan.FromSeconds(12) });
        await using var db = limited.Create(new TenantScopeHolder());
        Assert.Equal("12s", await SettingAsync(db, "statement_timeout"));
        Assert.Equal(ForAnyValues, await SettingAsync(db, "plan_cache_mode"));
    }

    [DatabaseFact]
    public async Task What_the_operator_says_of_plans_stays()
    {
        var own = new NpgsqlConnectionStringBuilder(Options.ConnectionString);
        own.Options += " -c plan_cache_mode=force_custom_plan";
        Assert.Equal("force_custom_plan", await ModeOfRequestAsync(Options with { ConnectionString = own.ConnectionString }));
        Assert.Equal(ForThese, await ModeOfRequestAsync(Options with { ConnectionString = $"{Options.ConnectionString};Max Auto Prepare=0" }));
        Assert.Equal(ForThese, await ModeOfRequestAsync(Options with { ConnectionString = $"{Options.ConnectionString};Max Auto Prepare=50", RowSecurity = false }));
    }

    private static Task<string> ModeOfRequestAsync(DatabaseOptions options) => ModeAsync(new CrossMentorDbFactory(options).Create(new TenantScopeHolder()));

    private static async Task<string> ModeAsync(CrossMentorDb context)
    {
        await using var db = context;
        return await SettingAsync(db, "plan_cache_mode");
    }

    private static async Task<string> SettingAsync(CrossMentorDb db, string name)
        => (await db.Database.SqlQuery<string>($"SELECT current_setting({name}) AS \"Value\"").ToListAsync()).Single();
}
