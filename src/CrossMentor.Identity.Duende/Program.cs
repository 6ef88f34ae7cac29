using System.Data.Common;
using CrossMentor.Host.Composition;
using CrossMentor.Host.Configuration;
using CrossMentor.Host.Terminals;
using CrossMentor.Host.Verbs;
using CrossMentor.Identity.Duende;
using CrossMentor.Identity.Storage;

var terminal = Terminal.OfThisProcess();
try
{
    var options = OptionsSource.Read();
    await IssuerServer.PrepareAsync(DatabaseServices.IssuerOf(options.Database), CancellationToken.None);
    KeyRing.Prepare(options.Keys);
    await using var app = IssuerServer.Build(options);
    await app.StartAsync();
    terminal.WriteLine($"The issuer on Duende IdentityServer serves at {CrossMentorServer.AddressOf(app)} until Ctrl+C.");
    await app.WaitForShutdownAsync();
    return ExitCode.Success;
}
catch (ConfigurationRefusedException refused)
{
    foreach (var problem in refused.Problems)
    {
        terminal.WriteProblem(problem.ToString());
    }

    return ExitCode.Configuration;
}
catch (Exception unusable) when (unusable is UnavailableException or DbException or IssuerSchemaIsNewerException or IOException)
{
    terminal.WriteProblem(unusable.Message);
    return ExitCode.Unavailable;
}
