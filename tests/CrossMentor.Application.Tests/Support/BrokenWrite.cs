using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CrossMentor.Application.Tests.Support;

/// <summary>A disk that gives up at the moment of a certain write, which is what a killed process looks like from the database.</summary>
internal sealed class BrokenWrite(string table) : DbCommandInterceptor
{
    public bool IsBroken { get; set; }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        => IsBroken && command.CommandText.Contains($"INTO \"{table}\"", StringComparison.Ordinal)
            ? throw new IOException("The disk is gone.")
            : ValueTask.FromResult(result);
}
