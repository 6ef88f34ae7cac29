using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CrossMentor.Api.Tests.Server;

/// <summary>Counts the statements that the process sends to one database while it is open.</summary>
public sealed class StatementCounter : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    // Whether a token has ended is looked up once a second, whatever is asked with it.
    private static readonly string[] IssuersTables = ["\"IssuerRevokedTokens\"", "\"IssuerGrants\""];

    private readonly List<IDisposable> subscriptions = [];
    private readonly List<string> statements = [];
    private readonly TestDatabase database;

    /// <param name="database">Other tests of the process work on databases of their own meanwhile.</param>
    public StatementCounter(TestDatabase database)
    {
        this.database = database;
        subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public IReadOnlyList<string> Statements
    {
        get
        {
            lock (statements)
            {
                return [.. statements];
            }
        }
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandExecutedEventData executed && value.Key == RelationalEventId.CommandExecuted.Name
            && executed.Command.Connection is { } connection && database.IsReachedBy(connection)
            && !Array.Exists(IssuersTables, table => executed.Command.CommandText.Contains(table, StringComparison.Ordinal)))
        {
            lock (statements)
            {
                statements.Add(ToldScope.Parts(executed.Command.CommandText).Asked);
            }
        }
    }

    public void OnCompleted()
    {
        // Listeners of the process do not end before the test.
    }

    public void OnError(Exception error)
    {
        // The framework's listeners report none.
    }

    public void Dispose() => subscriptions.ForEach(subscription => subscription.Dispose());

    private static class DbLoggerCategory
    {
        public const string Name = "Microsoft.EntityFrameworkCore";
    }
}
