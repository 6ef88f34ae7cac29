using Microsoft.Extensions.Configuration;

namespace CrossMentor.Host.Configuration;

/// <summary>Where the options come from: <c>appsettings.json</c> of the current folder, then the environment, the later winning.</summary>
internal static class OptionsSource
{
    /// <exception cref="ConfigurationRefusedException">A key is unknown or has a bad value.</exception>
    public static CrossMentorOptions Read()
        => Read(new ConfigurationBuilder()
            .SetBasePath(Directory.GetCurrentDirectory())
            .AddJsonFile("appsettings.json", optional: true)
            .AddEnvironmentVariables()
            .Build());

    public static CrossMentorOptions Read(IConfiguration configuration)
        => Checked(ConfigurationReader.Read<CrossMentorOptions>(configuration.GetSection(SettingCatalogue.Root)));

    /// <summary>The options, after the command line may have changed some.</summary>
    public static CrossMentorOptions Checked(CrossMentorOptions options)
        => OptionRules.Broken(options) is { Count: > 0 } problems ? throw new ConfigurationRefusedException(problems) : options;
}
