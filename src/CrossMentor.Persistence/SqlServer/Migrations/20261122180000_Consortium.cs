using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CrossMentor.Persistence.SqlServer.Migrations
{
    /// <summary>
    /// Organisations say what they are and why they would start; programmes are editions of a series, are described for catalogues, cost money and
    /// have waiting lists.
    /// </summary>
    /// <remarks>Expand step: every column is nullable and every table is new, so the previous release keeps running beside it.</remarks>
    public partial class Consortium : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "CatalogueDetails",
                table: "Programmes",
                type: "nvarchar(max)",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CompatibilityBand",
                table: "Programmes",
                type: "nvarchar(max)",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "EditionYear",
                table: "Programmes",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "SeriesId",
                table: "Programmes",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Profile",
                table: "Organisations",
                type: "nvarchar(max)",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CostEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Kind = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    AmountMinor = table.Column<int>(type: "int", nullable: false),
                    Currency = table.Column<string>(type: "nchar(3)", fixedLength: true, maxLength: 3, nullable: false),
                    SpentOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CostEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CostEntries_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CostEntries_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProgrammeSeries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Patron = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    StewardIssuer = table.Column<string>(type: "nvarchar(250)", maxLength: 250, nullable: false, collation: "Latin1_General_100_BIN2"),
                    StewardSubject = table.Column<string>(type: "nvarchar(255)", maxLength: 255, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgrammeSeries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StartAssessments",
                columns: table => new
                {
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Answers = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Threshold = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StartAssessments", x => x.OrganisationId);
                    table.ForeignKey(
                        name: "FK_StartAssessments_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "WaitingEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    Priority = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    State = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    JoinedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WaitingEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_WaitingEntries_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_WaitingEntries_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_WaitingEntries_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Programmes_SeriesId_EditionYear",
                table: "Programmes",
                columns: new[] { "SeriesId", "EditionYear" },
                unique: true,
                filter: "[SeriesId] IS NOT NULL AND [EditionYear] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CostEntries_OrganisationId",
                table: "CostEntries",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_CostEntries_ProgrammeId",
                table: "CostEntries",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeSeries_StewardIssuer_StewardSubject",
                table: "ProgrammeSeries",
                columns: new[] { "StewardIssuer", "StewardSubject" });

            migrationBuilder.CreateIndex(
                name: "IX_WaitingEntries_OrganisationId",
                table: "WaitingEntries",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_WaitingEntries_PersonId",
                table: "WaitingEntries",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_WaitingEntries_ProgrammeId",
                table: "WaitingEntries",
                column: "ProgrammeId");

            migrationBuilder.AddForeignKey(
                name: "FK_Programmes_ProgrammeSeries_SeriesId",
                table: "Programmes",
                column: "SeriesId",
                principalTable: "ProgrammeSeries",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Programmes_ProgrammeSeries_SeriesId",
                table: "Programmes");

            migrationBuilder.DropTable(
                name: "CostEntries");

            migrationBuilder.DropTable(
                name: "ProgrammeSeries");

            migrationBuilder.DropTable(
                name: "StartAssessments");

            migrationBuilder.DropTable(
                name: "WaitingEntries");

            migrationBuilder.DropIndex(
                name: "IX_Programmes_SeriesId_EditionYear",
                table: "Programmes");

            migrationBuilder.DropColumn(
                name: "CatalogueDetails",
                table: "Programmes");

            migrationBuilder.DropColumn(
                name: "CompatibilityBand",
                table: "Programmes");

            migrationBuilder.DropColumn(
                name: "EditionYear",
                table: "Programmes");

            migrationBuilder.DropColumn(
                name: "SeriesId",
                table: "Programmes");

            migrationBuilder.DropColumn(
                name: "Profile",
                table: "Organisations");
        }
    }
}
