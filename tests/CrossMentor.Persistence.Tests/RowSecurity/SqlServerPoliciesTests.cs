using System.Text.RegularExpressions;
using CrossMentor.Persistence.Operations;
using CrossMentor.Persistence.RowSecurity;
using CrossMentor.Persistence.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace CrossMentor.Persistence.Tests.RowSecurity;

/// <summary>What SQL Server would be told of the tenant filters. It is read and parsed; no server runs it.</summary>
public sealed partial class SqlServerPoliciesTests
{
    private static readonly string Script = RowPolicies.ScriptFor(DatabaseProvider.SqlServer);
    private static readonly CrossMentorDbFactory PostgreSql = new(new(DatabaseProvider.PostgreSql, "Host=nowhere"));
    private static readonly CrossMentorDbFactory SqlServer = new(new(DatabaseProvider.SqlServer, "Server=nowhere"));

    [Fact]
    public void The_policies_are_those_that_were_reviewed()
    {
        var approved = Path.Combine(Repository.Root, "tests", "CrossMentor.Persistence.Tests", "Approved", "SqlServer.policies.sql");
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "SqlServer.policies.received.sql"), Script);
        Assert.True(
            File.Exists(approved) && File.ReadAllText(approved).ReplaceLineEndings("\n") == Script,
            "The policies differ from Approved/SqlServer.policies.sql. Read SqlServer.policies.received.sql in the test output, and copy it there if it is right.");
    }

    [Fact]
    public void The_grammar_of_the_server_accepts_the_script()
    {
        _ = new TSql140Parser(initialQuotedIdentifiers: true).Parse(new StringReader(Script), out var errors);
        Assert.Equal([], errors.Select(error => $"{error.Line}: {error.Message}"));
    }

    [Fact]
    public void Every_table_that_PostgreSql_holds_is_held_in_reading_and_in_writing()
    {
        var held = Predicates().Select(Told).Order(StringComparer.Ordinal);

        var expected = PostgreSqlRowSecurity.Of(PostgreSql.Model).Tables
            .SelectMany(table => new[] { $"dbo.{table}: Block AfterInsert", $"dbo.{table}: Block AfterUpdate", $"dbo.{table}: Filter All" });
        Assert.Equal(expected.Order(StringComparer.Ordinal), held);
    }

    [Fact]
    public void A_predicate_is_asked_with_columns_of_its_table_in_their_types()
    {
        var functions = Parts<CreateFunctionStatement>().ToDictionary(function => NameOf(function.Name));
        foreach (var predicate in Predicates())
        {
            var table = SqlServer.Model.GetRelationalModel().FindTable(predicate.TargetObjectName.BaseIdentifier.Value, null)!;
            var asked = predicate.FunctionCall.Parameters.Cast<ColumnReferenceExpression>().Select(column => column.MultiPartIdentifier.Identifiers.Single().Value);
            Assert.Equal(
                asked.Select(column => $"@{column} {table.FindColumn(column)!.StoreType}"),
                functions[NameOf(predicate.FunctionCall)].Parameters.Select(parameter => $"{parameter.VariableName.Value} {TextOf(parameter.DataType)}"));
        }
    }

    // A function without a condition, or with one that asks nothing of the session, would open its table.
    [Fact]
    public void Every_predicate_rests_on_what_the_session_was_told()
    {
        var functions = Parts<CreateFunctionStatement>().Where(function => NameOf(function.Name) != "crossmentor.Told").ToList();
        Assert.NotEmpty(functions);
        foreach (var function in functions)
        {
            Assert.Contains(function.Options, option => option.OptionKind == FunctionOptionKind.SchemaBinding);
            var query = (QuerySpecification)((SelectFunctionReturnType)function.ReturnType).SelectStatement.QueryExpression;
            Assert.All(Alternatives(query.WhereClause.SearchCondition), alternative => Assert.Matches(@"told\.\[|CROSS APPLY \[crossmentor\]\.\[Seen_", TextOf(alternative)));
        }
    }

    [Fact]
    public void A_row_of_a_further_table_counts_only_if_it_is_seen_itself()
    {
        var looks = LookInto().Matches(Script).ToList();
        Assert.NotEmpty(looks);
        foreach (var look in looks)
        {
            var table = look.Groups["table"].Value;
            Assert.StartsWith($" CROSS APPLY [crossmentor].[Seen_{table}]({look.Groups["alias"].Value}.[", Script[(look.Index + look.Length)..]);
            Assert.InRange(Script.IndexOf($"CREATE FUNCTION [crossmentor].[Seen_{table}]", StringComparison.Ordinal), 0, look.Index);
        }
    }

    [Fact]
    public void What_predicates_read_is_read_of_the_session_and_can_be_told_to_it()
    {
        var read = Parts<CreateFunctionStatement>().Where(function => NameOf(function.Name) != "crossmentor.Told")
            .SelectMany(function => ColumnOfTold().Matches(TextOf(function))).Select(match => match.Groups["name"].Value).Distinct().ToList();
        var reading = TextOf(Parts<CreateFunctionStatement>().Single(function => NameOf(function.Name) == "crossmentor.Told"));
        var telling = TextOf(Parts<CreateOrAlterProcedureStatement>().Single());

        Assert.Contains("Issuer", read);
        Assert.Contains("ManagedProgrammes", read);
        Assert.All(read, name => Assert.Contains($"AS [{name}]", reading, StringComparison.Ordinal));
        Assert.All(read, name => Assert.Contains($"(N'{name}')", telling, StringComparison.Ordinal));
    }

    [Fact]
    public void Keys_fit_what_the_context_of_a_session_takes()
    {
        var keys = KeyOfContext().Matches(Script).Select(match => match.Groups["key"].Value).Distinct().ToList();
        Assert.Contains("cm.OwnPeople.8", keys);
        Assert.Contains("cm.Subject", keys);
        Assert.All(keys, key => Assert.InRange(key.Length * sizeof(char), 1, 128));
    }

    // The order is that of safety: whoever was told before is forgotten, whatever comes of the rest.
    [Fact]
    public void Telling_forgets_before_it_reads_what_is_told()
    {
        var telling = TextOf(Parts<CreateOrAlterProcedureStatement>().Single());
        var forgotten = telling.IndexOf("@value = NULL", StringComparison.Ordinal);
        Assert.True(forgotten > 0);
        Assert.True(forgotten < telling.IndexOf("OPENJSON", StringComparison.Ordinal));
        Assert.True(telling.LastIndexOf("THROW", StringComparison.Ordinal) < telling.IndexOf("@value = @content", StringComparison.Ordinal));
    }

    [Fact]
    public void A_database_that_knows_no_policies_has_no_script()
        => Assert.Throws<ArgumentOutOfRangeException>(() => RowPolicies.ScriptFor(DatabaseProvider.Sqlite));

    private static IEnumerable<BooleanExpression> Alternatives(BooleanExpression condition) => condition is BooleanBinaryExpression { BinaryExpressionType: BooleanBinaryExpressionType.Or } or
        ? Alternatives(or.FirstExpression).Concat(Alternatives(or.SecondExpression))
        : [condition];

    private static IEnumerable<SecurityPredicateAction> Predicates() => Parts<CreateSecurityPolicyStatement>().Single().SecurityPredicateActions;

    private static string Told(SecurityPredicateAction predicate)
        => $"{NameOf(predicate.TargetObjectName)}: {predicate.SecurityPredicateType} {predicate.SecurityPredicateOperation}";

    private static List<T> Parts<T>()
        where T : TSqlFragment
    {
        var found = new Found<T>();
        new TSql140Parser(initialQuotedIdentifiers: true).Parse(new StringReader(Script), out _).Accept(found);
        return found.Fragments;
    }

    private static string NameOf(SchemaObjectName name) => string.Join('.', name.Identifiers.Select(part => part.Value));

    private static string NameOf(FunctionCall call)
        => string.Join('.', ((MultiPartIdentifierCallTarget)call.CallTarget).MultiPartIdentifier.Identifiers.Append(call.FunctionName).Select(part => part.Value));

    private static string TextOf(TSqlFragment fragment)
        => string.Concat(fragment.ScriptTokenStream.Skip(fragment.FirstTokenIndex).Take(fragment.LastTokenIndex - fragment.FirstTokenIndex + 1).Select(token => token.Text));

    [GeneratedRegex(@"told\.\[(?<name>\w+)\]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ColumnOfTold();

    // In functions alone: what is looked up beforehand is written down as a remark.
    [GeneratedRegex(@"(?<!^-- .*)FROM \[dbo\]\.\[(?<table>\w+)\] AS (?<alias>r\d+)", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex LookInto();

    [GeneratedRegex(@"SESSION_CONTEXT\(N'(?<key>[^']+)'\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KeyOfContext();

    private sealed class Found<T> : TSqlFragmentVisitor
        where T : TSqlFragment
    {
        public List<T> Fragments { get; } = [];

        public override void Visit(TSqlFragment fragment)
        {
            if (fragment is T wanted)
            {
                Fragments.Add(wanted);
            }
        }
    }
}
